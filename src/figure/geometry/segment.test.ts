import { describe, expect, test } from 'vitest';
import { crosses, hits, length, meets, type Segment, segments, shared, sides } from './segment.ts';

const piece = (x1: number, y1: number, x2: number, y2: number): Segment => [
  [x1, y1],
  [x2, y2],
];
const box = { x: 10, y: 10, width: 20, height: 10 };

test('the pieces of a line and their lengths', () => {
  expect(
    segments([
      [0, 0],
      [3, 4],
      [3, 9],
    ]).map(length),
  ).toEqual([5, 5]);
  expect(segments([])).toEqual([]);
  expect(sides(box).map(length)).toEqual([20, 10, 20, 10]);
});

describe('hits', () => {
  test.each<[string, Segment, boolean]>([
    ['level through', piece(0, 15, 50, 15), true],
    ['plumb through', piece(20, 50, 20, 0), true],
    ['slanting through', piece(0, 0, 40, 30), true],
    ['wholly inside', piece(12, 12, 14, 14), true],
    ['along an edge', piece(0, 10, 50, 10), false],
    ['along the edge below', piece(0, 20, 50, 20), false],
    ['along the left edge', piece(10, 0, 10, 50), false],
    ['along the right edge', piece(30, 0, 30, 50), false],
    ['through a corner', piece(0, 20, 20, 0), false],
    ['up to an edge', piece(0, 15, 10, 15), false],
    ['too high', piece(0, 5, 50, 5), false],
    ['ends before', piece(0, 15, 9, 15), false],
    ['past a corner', piece(0, 25, 14, 60), false],
    ['slanting past a corner', piece(0, 12, 12, 0), false],
    ['right of it', piece(40, 0, 40, 50), false],
  ])('%s', (_, segment, expected) => {
    expect(hits(box, segment)).toBe(expected);
  });
});

describe('shared', () => {
  test.each<[string, Segment, Segment, number]>([
    ['level, overlapping', piece(0, 0, 10, 0), piece(20, 0, 4, 0), 6],
    ['level, apart', piece(0, 0, 10, 0), piece(11, 0, 20, 0), 0],
    ['level, at other heights', piece(0, 0, 10, 0), piece(0, 1, 10, 1), 0],
    ['plumb, overlapping', piece(5, 0, 5, 10), piece(5, 2, 5, 4), 2],
    ['plumb, beside', piece(5, 0, 5, 10), piece(6, 0, 6, 10), 0],
    ['level and plumb', piece(0, 5, 10, 5), piece(5, 0, 5, 10), 0],
    ['plumb and level', piece(5, 0, 5, 10), piece(0, 5, 10, 5), 0],
    ['level and slanting', piece(0, 0, 10, 0), piece(0, 0, 10, 5), 0],
  ])('%s', (_, a, b, expected) => {
    expect(shared(a, b)).toBe(expected);
    expect(shared(b, a)).toBe(expected);
  });
});

describe('crosses', () => {
  const level: Segment = piece(0, 5, 10, 5);
  test.each<[string, Segment, boolean]>([
    ['in the middle', piece(5, 0, 5, 10), true],
    ['touching its end', piece(10, 0, 10, 10), false],
    ['left of it', piece(-1, 0, -1, 10), false],
    ['starting on it', piece(5, 5, 5, 10), false],
    ['ending above it', piece(5, 0, 5, 4), false],
    ['level as well', piece(0, 5, 10, 5), false],
    ['slanting', piece(0, 0, 10, 10), false],
  ])('%s', (_, other, expected) => {
    expect(crosses(level, other)).toBe(expected);
    expect(crosses(other, level)).toBe(expected);
  });

  test('neither level', () => {
    expect(crosses(piece(0, 0, 0, 9), piece(1, 0, 1, 9))).toBe(false);
  });
});

test.each<[number, number, boolean]>([
  [5, 5, true],
  [0, 5, true],
  [11, 5, false],
  [-1, 5, false],
  [5, 4, false],
  [5, 6, false],
])('a point at %d, %d on a level line', (x, y, expected) => {
  expect(meets([x, y], piece(10, 5, 0, 5))).toBe(expected);
});
