import { describe, expect, test } from 'vitest';
import { polyline } from '../geometry/point.ts';
import type { Rect } from '../geometry/rect.ts';
import { routes } from './route.ts';

/** Boxes of 20 × 10 on a grid of 40 × 30. */
const at = (column: number, row: number): Rect => ({ x: column * 40, y: row * 30, width: 20, height: 10 });
const xs = [30, 70];
const ys = [20, 50];
const one = (from: Rect, to: Rect, others: Rect[] = []) =>
  routes([{ from, to }], [from, to, ...others], xs, ys)[0]?.points ?? [];

describe('one line', () => {
  test.each<[string, Rect, Rect, Rect[], string]>([
    ['to the right', at(0, 0), at(1, 0), [], '20,5 40,5'],
    ['to the left', at(1, 0), at(0, 0), [], '40,5 20,5'],
    ['down', at(0, 0), at(0, 1), [], '10,10 10,30'],
    ['up', at(0, 1), at(0, 0), [], '10,30 10,10'],
    ['with one bend', at(0, 0), at(1, 1), [], '20,5 50,5 50,30'],
    ['with the other bend', at(0, 0), at(1, 1), [at(1, 0)], '10,10 10,35 40,35'],
    ['up with one bend', at(1, 1), at(0, 0), [], '40,35 10,35 10,10'],
    ['between columns', at(0, 0), at(1, 1), [at(1, 0), at(0, 1)], '20,5 30,5 30,35 40,35'],
    ['under a box in the row', at(0, 0), at(2, 0), [at(1, 0)], '10,10 10,20 90,20 90,10'],
    ['over a box in the row', at(0, 2), at(2, 2), [at(1, 2)], '10,60 10,50 90,50 90,60'],
    ['beside a box in the column', at(0, 0), at(0, 2), [at(0, 1)], '20,5 30,5 30,65 20,65'],
    ['on the other side of it', at(2, 0), at(2, 2), [at(2, 1)], '80,5 70,5 70,65 80,65'],
  ])('%s', (_, from, to, others, points) => {
    expect(polyline(one(from, to, others))).toBe(points);
  });
});

describe('several lines', () => {
  test('spread over the side that they share, the straight one in the middle', () => {
    const [hub, right, below] = [at(0, 0), at(1, 0), at(1, 1)];
    const blocked = [at(0, 1)];
    const found = routes(
      [
        { from: hub, to: right },
        { from: hub, to: below },
      ],
      [hub, right, below, ...blocked],
      xs,
      [],
    );
    expect(polyline(found[0]?.points ?? [])).toBe('20,5 40,5');
    expect(found[1]?.points[0]).toEqual([20, 18]);
  });

  test('spread evenly when none is straight', () => {
    const [hub, above, below] = [at(0, 1), at(1, 0), at(1, 2)];
    const found = routes(
      [
        { from: above, to: hub },
        { from: below, to: hub },
      ],
      [hub, above, below, at(0, 0), at(0, 2)],
      xs,
      [],
    );
    expect(found.map(({ points }) => points.at(-1)?.[1])).toEqual([28.5, 41.5]);
  });

  test('a bend costs more than a short way on top of another line', () => {
    const [left, right] = [at(0, 0), at(1, 0)];
    const found = routes(
      [
        { from: left, to: right },
        { from: left, to: right },
      ],
      [left, right],
      xs,
      ys,
    );
    expect(found.map(({ points }) => points.length)).toEqual([2, 2]);
  });

  test('do not bend at one point', () => {
    const corners = [at(0, 0), at(1, 0), at(0, 1), at(1, 1)] as const;
    const [a, b, c, d] = corners;
    const found = routes(
      [
        { from: a, to: d },
        { from: b, to: c },
      ],
      corners,
      [30],
      [20],
    );
    const bends = found.map(({ points }) => JSON.stringify(points.slice(1, -1)));
    expect(new Set(bends).size).toBe(2);
  });
});
