import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { around, bounds, centre, grow, overlaps, type Rect, within } from './rect.ts';

const unit: Rect = { x: 0, y: 0, width: 10, height: 10 };
const coordinate = fc.integer({ min: -500, max: 500 });
const extent = fc.integer({ min: 1, max: 300 });
const rect = fc.record({ x: coordinate, y: coordinate, width: extent, height: extent });

test('a rectangle around a point has it as its centre', () => {
  fc.assert(
    fc.property(coordinate, coordinate, extent, extent, (x, y, width, height) => {
      expect(centre(around([x, y], width, height))).toEqual([x, y]);
    }),
  );
});

describe('bounds', () => {
  test('hold every rectangle', () => {
    fc.assert(
      fc.property(fc.array(rect, { minLength: 1 }), (rects) => {
        expect(rects.every((each) => within(each, bounds(rects)))).toBe(true);
      }),
    );
  });

  test('of nothing are empty', () => {
    expect(bounds([])).toEqual({ x: 0, y: 0, width: 0, height: 0 });
  });
});

test('inflating and shrinking by the same margin changes nothing', () => {
  expect(grow(grow(unit, 3), -3)).toEqual(unit);
  expect(grow(unit, 3)).toEqual({ x: -3, y: -3, width: 16, height: 16 });
});

test.each<[string, Partial<Rect>, boolean, boolean]>([
  ['itself', {}, true, true],
  ['a corner in common', { x: 9, y: 9 }, true, false],
  ['side by side', { x: 10 }, false, false],
  ['to the left', { x: -10 }, false, false],
  ['below', { y: 10 }, false, false],
  ['above', { y: -10 }, false, false],
  ['inside', { x: 2, y: 2, width: 4, height: 4 }, true, true],
  ['too high', { height: 11 }, true, false],
  ['too wide', { width: 11 }, true, false],
  ['starts above', { y: -1, height: 5 }, true, false],
])('%s', (_, other, overlapping, inside) => {
  const second = { ...unit, ...other };
  expect(overlaps(unit, second)).toBe(overlapping);
  expect(overlaps(second, unit)).toBe(overlapping);
  expect(within(second, unit)).toBe(inside);
});
