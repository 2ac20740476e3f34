import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sumOf, workingSteps } from './working.ts';

describe('a sum as guides write it', () => {
  test.each([
    ['3⁵', 243],
    ['0.99¹⁰⁰', 0.99 ** 100],
    ['1,000 × 0.12', 120],
    ['(1 − 0.69⁵) × 100', (1 - 0.69 ** 5) * 100],
    ['10 − 2 − 3', 5],
    ['100 ÷ 5 ÷ 2', 10],
    ['2 + 3 × 4', 14],
    ['−2 + 5', 3],
    ['⌊97 ÷ 23⌋', 4],
    ['⌈48 ÷ 0.7⌉', 69],
    ['ln(525 ÷ 400) ÷ ln(1.08)', Math.log(525 / 400) / Math.log(1.08)],
    ['50 % × 300', 150],
    ['(1 + 8 %)²', 1.08 ** 2],
    ['0.1\u00a0%', 0.001],
    ['1 - 0.5', 0.5],
  ])('%s', (text, value) => {
    expect(sumOf(text)).toBeCloseTo(value, 12);
  });

  test.each(['', 'three', '3 ×', '(3', '3)', '× 3', '3 4', '⌊3)', 'ln', '1 ÷ 0', '2^3'])('"%s" is none', (text) => {
    expect(sumOf(text)).toBeUndefined();
  });

  test('whatever text comes, there is an answer', () => {
    const anyText = fc.string({ unit: fc.constantFrom(...'0123456789.,×÷+−()⌈⌋²% ln') });
    fc.assert(fc.property(anyText, (text) => ['number', 'undefined'].includes(typeof sumOf(text))));
  });
});

describe('a working', () => {
  test('each step says what it computes and what comes out', () => {
    expect(workingSteps('Budget: 0.001 × 43,200 = 43.2 minutes; left ≈ 43.2 minutes')).toBeUndefined();
    expect(workingSteps('Budget: 0.001 × 43,200 = 43.2 minutes; 43.2 × 2 ≈ 86 minutes')).toEqual([
      { is: expect.closeTo(43.2, 9), says: 43.2, within: expect.closeTo(0.05, 6) },
      { is: 86.4, says: 86, within: expect.closeTo(0.5, 6) },
    ]);
  });

  test.each([
    ['2 − 5 = −3', -3],
    ['1 ÷ 2 × 100 = 50 %', 50],
    ['600 × 2 = 1,200', 1200],
  ])('%s', (working, says) => {
    expect(workingSteps(working)?.[0]?.says).toBe(says);
  });

  test.each(['', '43.2', '1 + 1', '1 + 1 = two', '1 = 1 = 1', '= 3'])('"%s" is none', (working) => {
    expect(workingSteps(working)).toBeUndefined();
  });
});
