import type { Point } from './point.ts';

/** How long an arrow's head is; its line ends short of the tip, so that the tip stays sharp. */
export const HEAD = 9;

/** The three corners of an arrow's head with its tip at `to`. */
export function head([x1, y1]: Point, [x2, y2]: Point): [Point, Point, Point] {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length];
  const [bx, by] = [x2 - dx * HEAD, y2 - dy * HEAD];
  const half = HEAD * 0.42;
  return [
    [x2, y2],
    [bx - dy * half, by + dx * half],
    [bx + dy * half, by - dx * half],
  ];
}
