import { pairs } from './pair.ts';
import type { Point } from './point.ts';
import type { Rect } from './rect.ts';

/** A straight piece of a line. */
export type Segment = readonly [from: Point, to: Point];

/** The pieces of a polyline, in order. */
export function segments(points: readonly Point[]): Segment[] {
  return pairs(points);
}

export function length([[x1, y1], [x2, y2]]: Segment): number {
  return Math.hypot(x2 - x1, y2 - y1);
}

/** The four sides of a rectangle. */
export function sides({ x, y, width, height }: Rect): Segment[] {
  const [right, bottom] = [x + width, y + height];
  return segments([
    [x, y],
    [right, y],
    [right, bottom],
    [x, bottom],
    [x, y],
  ]);
}

/**
 * Whether a segment passes through a rectangle; touching its edge does not count.
 * Clipping after Liang and Barsky, "A new concept and method for line clipping", ACM Transactions on Graphics 3 (1984).
 */
export function hits(rect: Rect, [[x1, y1], [x2, y2]]: Segment): boolean {
  let enter = 0;
  let leave = 1;
  const clip = (start: number, delta: number, low: number, high: number): boolean => {
    if (delta === 0) return start > low && start < high;
    const [a, b] = [(low - start) / delta, (high - start) / delta];
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
    return enter < leave;
  };
  return clip(x1, x2 - x1, rect.x, rect.x + rect.width) && clip(y1, y2 - y1, rect.y, rect.y + rect.height);
}

/** How far two upright segments run on top of each other; 0 for any others. */
export function shared([[ax1, ay1], [ax2, ay2]]: Segment, [[bx1, by1], [bx2, by2]]: Segment): number {
  const common = (a1: number, a2: number, b1: number, b2: number) =>
    Math.max(0, Math.min(Math.max(a1, a2), Math.max(b1, b2)) - Math.max(Math.min(a1, a2), Math.min(b1, b2)));
  if (ay1 === ay2 && by1 === by2 && ay1 === by1) return common(ax1, ax2, bx1, bx2);
  if (ax1 === ax2 && bx1 === bx2 && ax1 === bx1) return common(ay1, ay2, by1, by2);
  return 0;
}

/** Whether two upright segments, one level and one plumb, cross between their ends. */
export function crosses(a: Segment, b: Segment): boolean {
  const level = [a, b].find(([[, y1], [, y2]]) => y1 === y2);
  const plumb = [a, b].find(([[x1], [x2]]) => x1 === x2);
  if (level === undefined || plumb === undefined) return false;
  const [[x1, y], [x2]] = level;
  const [[x, y1], [, y2]] = plumb;
  return x > Math.min(x1, x2) && x < Math.max(x1, x2) && y > Math.min(y1, y2) && y < Math.max(y1, y2);
}

/** Whether a point lies on an upright segment, ends included. */
export function meets([x, y]: Point, [[x1, y1], [x2, y2]]: Segment): boolean {
  return x >= Math.min(x1, x2) && x <= Math.max(x1, x2) && y >= Math.min(y1, y2) && y <= Math.max(y1, y2);
}
