import type { Point } from './point.ts';

/** A line with a head: the line ends inside the head, so that the tip stays sharp. */
export type Arrow = { readonly shaft: readonly Point[]; readonly head: readonly Point[] };

const LENGTH = 9;
const HALF = 3.8;

/** An arrow along some points. */
export function arrow(points: readonly Point[]): Arrow {
  const [before = [0, 0], tip = before] = points.slice(-2);
  const length = Math.hypot(tip[0] - before[0], tip[1] - before[1]) || 1;
  const [dx, dy] = [(tip[0] - before[0]) / length, (tip[1] - before[1]) / length];
  const back = (by: number, aside: number): Point => [tip[0] - dx * by - dy * aside, tip[1] - dy * by + dx * aside];
  return {
    shaft: [...points.slice(0, -1), back(LENGTH - 1, 0)],
    head: [tip, back(LENGTH, HALF), back(LENGTH, -HALF)],
  };
}
