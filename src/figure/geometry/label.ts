import { grow, overlaps, type Rect, within } from './rect.ts';
import { hits, type Segment } from './segment.ts';

/** What a label should keep clear of, and the sheet that it has to stay on. */
export type Surroundings = {
  readonly sheet: Rect;
  readonly rects: readonly Rect[];
  readonly lines: readonly Segment[];
};

/** A place off the sheet is worse than one on a box, and that is worse than one on a line. */
const OFF_SHEET = 100;
const ON_RECT = 10;
const ON_LINE = 1;

function cost(place: Rect, { sheet, rects, lines }: Surroundings): number {
  const near = grow(place, 1);
  return (
    (within(place, sheet) ? 0 : OFF_SHEET) +
    rects.filter((rect) => overlaps(near, rect)).length * ON_RECT +
    lines.filter((line) => hits(near, line)).length * ON_LINE
  );
}

/** The first of several places for a label at which it is least in the way. */
export function place(best: Rect, others: readonly Rect[], around: Surroundings): Rect {
  let [chosen, lowest] = [best, cost(best, around)];
  for (const other of others) {
    const price = cost(other, around);
    if (price < lowest) [chosen, lowest] = [other, price];
  }
  return chosen;
}
