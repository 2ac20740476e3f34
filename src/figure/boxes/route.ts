import type { Point } from '../geometry/point.ts';
import { centre, type Rect } from '../geometry/rect.ts';
import { crosses, hits, meets, segments, shared } from '../geometry/segment.ts';

/** Two boxes to be joined. */
export type Join = { readonly from: Rect; readonly to: Rect };

type Side = 'left' | 'right' | 'top' | 'bottom';

/** How a line runs: where it leaves, where it arrives, and along which strip in between, if along any. */
type Shape = { readonly exit: Side; readonly enter: Side; readonly via?: number };

/** Prices of what a line should avoid: a box, a crossing, running on top of another line (per unit), a bend. */
const [THROUGH, CROSSING, SHARED, BEND] = [10_000, 60, 0.6, 8];

/** Distance between lines that meet the same side of a box. */
const BESIDE: Readonly<Record<Side, number>> = { left: 13, right: 13, top: 20, bottom: 20 };

const level = (side: Side) => side === 'left' || side === 'right';

function port(rect: Rect, side: Side, offset: number): Point {
  const [x, y] = centre(rect);
  if (side === 'left') return [rect.x, y + offset];
  if (side === 'right') return [rect.x + rect.width, y + offset];
  return side === 'top' ? [x + offset, rect.y] : [x + offset, rect.y + rect.height];
}

function path({ from, to }: Join, { exit, enter, via }: Shape, leaving = 0, arriving = 0): Point[] {
  const [start, end] = [port(from, exit, leaving), port(to, enter, arriving)];
  if (via !== undefined) {
    const bends: Point[] = level(exit)
      ? [
          [via, start[1]],
          [via, end[1]],
        ]
      : [
          [start[0], via],
          [end[0], via],
        ];
    return [start, ...bends, end];
  }
  if (level(exit) === level(enter)) return [start, end];
  return [start, level(exit) ? [end[0], start[1]] : [start[0], end[1]], end];
}

/** Straight where boxes stand in line; otherwise one bend, or two along a strip between them. */
function shapes({ from, to }: Join, xs: readonly number[], ys: readonly number[]): Shape[] {
  const [[ax, ay], [bx, by]] = [centre(from), centre(to)];
  const [across, back]: [Side, Side] = ax < bx ? ['right', 'left'] : ['left', 'right'];
  const [down, up]: [Side, Side] = ay < by ? ['bottom', 'top'] : ['top', 'bottom'];
  const round = (side: Side, strips: readonly number[]) => strips.map((via) => ({ exit: side, enter: side, via }));
  if (ay === by) {
    const above = ys.filter((y) => y < ay).slice(-1);
    const below = ys.filter((y) => y > ay).slice(0, 1);
    return [{ exit: across, enter: back }, ...round('top', above), ...round('bottom', below)];
  }
  if (ax === bx) {
    const before = xs.filter((x) => x < ax).slice(-1);
    const after = xs.filter((x) => x > ax).slice(0, 1);
    return [{ exit: down, enter: up }, ...round('left', before), ...round('right', after)];
  }
  const between = (strips: readonly number[], a: number, b: number) =>
    strips.filter((strip) => strip > Math.min(a, b) && strip < Math.max(a, b));
  return [
    { exit: across, enter: up },
    { exit: down, enter: back },
    ...between(xs, ax, bx).map((via) => ({ exit: across, enter: back, via })),
    ...between(ys, ay, by).map((via) => ({ exit: down, enter: up, via })),
  ];
}

function price(points: readonly Point[], boxes: readonly Rect[], drawn: readonly (readonly Point[])[]): number {
  const pieces = segments(points);
  const others = drawn.flatMap(segments);
  const bends = points.slice(1, -1);
  let total = bends.length * BEND;
  for (const piece of pieces) {
    total += boxes.filter((box) => hits(box, piece)).length * THROUGH;
    for (const other of others) total += shared(piece, other) * SHARED + (crosses(piece, other) ? CROSSING : 0);
  }
  // Two lines that bend at one point could not be told apart.
  const meetings = bends.filter((bend) => others.some((other) => meets(bend, other)));
  return total + meetings.length * CROSSING;
}

/** One end of a line: the side of the box that it meets, and how far along that side its other end lies. */
type End = { readonly box: Rect; readonly side: Side; readonly toward: number; readonly straight: boolean };

/** How far from the middle of its side a line meets a box: lines spread out beside each other, a straight one in the middle. */
function offset(end: End, ends: readonly End[]): number {
  const beside = ends
    .filter((other) => other.box === end.box && other.side === end.side)
    .sort((a, b) => a.toward - b.toward);
  const straight = beside.findIndex((other) => other.straight);
  const middle = straight < 0 ? (beside.length - 1) / 2 : straight;
  return (beside.indexOf(end) - middle) * BESIDE[end.side];
}

/** Upright lines from box to box that keep clear of the other boxes and, as far as they can, of each other. */
export function routes<Between extends Join>(
  joins: readonly Between[],
  boxes: readonly Rect[],
  xs: readonly number[],
  ys: readonly number[],
): { readonly join: Between; readonly points: readonly Point[] }[] {
  const drawn: Point[][] = [];
  const chosen = joins.map((join) => {
    const priced = shapes(join, xs, ys).map((shape) => {
      const points = path(join, shape);
      return { shape, points, price: price(points, boxes, drawn) };
    });
    const { shape, points } = priced.reduce((a, b) => (b.price < a.price ? b : a));
    drawn.push(points);
    const end = (box: Rect, other: Rect, side: Side): End => {
      const toward = centre(other)[level(side) ? 1 : 0];
      return { box, side, toward, straight: points.length === 2 };
    };
    return {
      join,
      shape,
      leaving: end(join.from, join.to, shape.exit),
      arriving: end(join.to, join.from, shape.enter),
    };
  });
  const ends = chosen.flatMap(({ leaving, arriving }) => [leaving, arriving]);
  return chosen.map(({ join, shape, leaving, arriving }) => ({
    join,
    points: path(join, shape, offset(leaving, ends), offset(arriving, ends)),
  }));
}
