import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf, summaryLink } from './link.ts';

test.each([
  'https://example.org/summary/',
  'https://example.org/base/summary/#1.old',
  'http://localhost:4321/summary/#',
])('a link from %s is opened again', (base) => {
  const link = summaryLink(base, '1.Ab-_9');
  expect(link).toBe(`${base.split('#')[0]}#1.Ab-_9`);
  expect(new URL(link).hash).toBe('#1.Ab-_9');
  expect(codeOf(link)).toBe('1.Ab-_9');
});

test.each([
  ['1.Ab-_9', '1.Ab-_9'],
  ['  1.Ab-_9\n', '1.Ab-_9'],
  ['#1.Ab-_9', '1.Ab-_9'],
  [' https://example.org/summary/#1.Ab-_9 ', '1.Ab-_9'],
  ['https://example.org/a#b/summary/#1.Ab-_9', '1.Ab-_9'],
  ['https://example.org/summary/%231%2EAb%2D%5F9', '1.Ab-_9'],
  ['https://example.org/summary/#1%2eAb', '1.Ab'],
  ['https://example.org/summary/#', ''],
  ['https://example.org/summary/', 'https://example.org/summary/'],
  ['', ''],
  ['#1.A%', '1.A%'],
  ['#1.A%zz%C3%28', '1.A%zz%C3('],
  ['#1.A%2523', '1.A%23'],
])('%j holds %j', (text, code) => {
  expect(codeOf(text)).toBe(code);
});

test('any text gives text without a # and without space around it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('#', '%', '2', '3', ' ', '1', '.', 'é') }), (text) => {
      const code = codeOf(text);
      expect(code).not.toContain('#');
      expect(code).toBe(code.trim());
    }),
  );
});
