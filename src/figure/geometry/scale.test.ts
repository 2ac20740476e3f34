import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linear, ticks } from './scale.ts';

test('an even scale', () => {
  const scale = linear([0, 10], [100, 200]);
  expect([0, 5, 10].map(scale)).toEqual([100, 150, 200]);
  expect(linear([3, 3], [7, 9])(3)).toBe(7);
  expect(linear([0, 10], [200, 100])(1)).toBe(190);
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
