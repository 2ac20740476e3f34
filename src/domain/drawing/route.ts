import type { Point } from './point.ts';
import { centre, type Rect } from './rect.ts';
import { crosses, hits, segments, shared } from './segment.ts';

/** Two boxes to be joined. */
export type Join = { readonly from: Rect; readonly to: Rect };

type Side = 'left' | 'right' | 'top' | 'bottom';

/** How a line runs: where it leaves, where it arrives, and along which strip in between, if along any. */
type Shape = { readonly exit: Side; readonly enter: Side; readonly via?: number };

/** Prices of what a line should avoid: a box, a crossing, running on top of another line (per unit), a bend. */
const [THROUGH, CROSSING, SHARED, BEND] = [10_000, 30, 1, 8];

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
    const bends: Point[] = level(exit) ? [[via, start[1]], [via, end[1]]] : [[start[0], via], [end[0], via]];
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
  let total = (points.length - 2) * BEND;
  for (const piece of pieces) {
    total += boxes.filter((box) => hits(box, piece)).length * THROUGH;
    for (const other of others) total += shared(piece, other) * SHARED + (crosses(piece, other) ? CROSSING : 0);
  }
  return total;
}

type End = { readonly link: number; readonly box: Rect; readonly side: Side; readonly toward: number; readonly straight: boolean };

/** Spreads the lines that meet one side of a box; a straight one keeps the middle. */
function offsets(ends: readonly End[]): Map<End, number> {
  const spread = new Map<End, number>();
  for (const end of ends) {
    const beside = ends
      .filter((other) => other.box === end.box && other.side === end.side)
      .sort((a, b) => a.toward - b.toward || a.link - b.link);
    const straight = beside.findIndex((other) => other.straight);
    const middle = straight < 0 ? (beside.length - 1) / 2 : straight;
    spread.set(end, (beside.indexOf(end) - middle) * BESIDE[end.side]);
  }
  return spread;
}

/** Upright lines from box to box that keep clear of the other boxes and, as far as they can, of each other. */
export function routes(
  joins: readonly Join[],
  boxes: readonly Rect[],
  xs: readonly number[],
  ys: readonly number[],
): Point[][] {
  const drawn: Point[][] = [];
  const chosen = joins.map((join) => {
    const priced = shapes(join, xs, ys).map((shape) => {
      const points = path(join, shape);
      return { shape, points, price: price(points, boxes, drawn) };
    });
    const best = priced.reduce((a, b) => (b.price < a.price ? b : a));
    drawn.push(best.points);
    return { join, shape: best.shape, straight: best.points.length === 2 };
  });
  const ends = chosen.map(({ join, shape, straight }, link): [End, End] => {
    const toward = (side: Side, box: Rect) => centre(box)[level(side) ? 1 : 0];
    return [
      { link, box: join.from, side: shape.exit, toward: toward(shape.exit, join.to), straight },
      { link, box: join.to, side: shape.enter, toward: toward(shape.enter, join.from), straight },
    ];
  });
  const spread = offsets(ends.flat());
  return chosen.map(({ join, shape }, link) => {
    const [leaving, arriving] = ends[link] as [End, End];
    return path(join, shape, spread.get(leaving), spread.get(arriving));
  });
}
