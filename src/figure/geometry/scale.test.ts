import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decades, linear, logarithmic, ticks } from './scale.ts';

test('an even scale', () => {
  const scale = linear([0, 10], [100, 200]);
  expect([0, 5, 10].map(scale)).toEqual([100, 150, 200]);
  expect(linear([3, 3], [7, 9])(3)).toBe(7);
  expect(linear([0, 10], [200, 100])(1)).toBe(190);
});

test('a logarithmic scale gives each factor of ten the same room', () => {
  const scale = logarithmic([1, 1000], [0, 300]);
  expect([1, 10, 100, 1000].map((value) => Math.round(scale(value)))).toEqual([0, 100, 200, 300]);
  expect(scale(0)).toBe(0);
});

describe('ticks', () => {
  test.each<[number, number, number[]]>([
    [0, 5, [0]],
    [Number.NaN, 5, [0]],
    [62, 4, [0, 20, 40, 60, 80]],
    [1050, 6, [0, 200, 400, 600, 800, 1000, 1200]],
    [0.3, 3, [0, 0.1, 0.2, 0.3]],
    [16.2, 4, [0, 5, 10, 15, 20]],
    [95, 1, [0, 100]],
  ])('to %d in at most %d steps', (max, most, expected) => {
    expect(ticks(max, most)).toEqual(expected);
  });

  test('reach the greatest value in few enough steps', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1e9, noNaN: true }), fc.integer({ min: 1, max: 10 }), (max, most) => {
        const found = ticks(max, most);
        expect(found.at(-1)).toBeGreaterThanOrEqual(max * (1 - 1e-9));
        expect(found.length - 1).toBeLessThanOrEqual(most);
      }),
    );
  });
});

test.each<[number, number, number[]]>([
  [34, 750, [10, 100, 1000]],
  [1.1, 243, [1, 10, 100, 1000]],
  [10, 10, [10, 100]],
  [0.02, 0.5, [0.01, 0.1, 1]],
])('decades from %d to %d', (min, max, expected) => {
  expect(decades(min, max)).toEqual(expected);
});
