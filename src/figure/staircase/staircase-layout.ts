import type { Point } from '../geometry/point.ts';
import { group } from '../geometry/quantity.ts';
import { ticks } from '../geometry/scale.ts';
import { SHEET_WIDTH, type SheetSize, type Words } from '../geometry/sheet.ts';
import { LEADING, textWidth } from '../geometry/text.ts';
import { type Plot, plot } from '../plot/plot.ts';
import { type Legend, legend } from '../sheet/legend.ts';
import { demand, type Load, loadIn, monthTicks, type Order, type Riser, readyAt, stairs } from './staircase.ts';

/** From an order to the step that it brings: a dimension line under the plot, with lines up to what it measures. */
type Lead = {
  readonly from: Point;
  readonly to: Point;
  readonly y: number;
  readonly words: Words;
  /** Whether the step opens only after the last month of the drawing. */
  readonly open: boolean;
};

export type StaircaseSheet = {
  readonly width: number;
  readonly height: number;
  readonly legend: Legend;
  readonly plot: Plot;
  readonly capacity: readonly Point[];
  readonly load: readonly Point[];
  readonly treads: readonly Words[];
  readonly leads: readonly Lead[];
};

const LANE = LEADING + 15;

type Stretch = { readonly start: number; readonly end: number };

/** Gives each stretch the first lane that is free where it starts. */
function lanes<Item extends Stretch>(items: readonly Item[]): (Item & { readonly lane: number })[] {
  const ends: number[] = [];
  return items.map((item) => {
    const free = ends.findIndex((end) => end + 6 <= item.start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = item.end;
    return { ...item, lane };
  });
}

/** Growing load against capacity that comes in steps, and under it when each step has to be ordered. */
export function staircaseSheet(
  unit: string,
  load: Load,
  steps: readonly Riser[],
  orders: readonly Order[],
  size: SheetSize,
): StaircaseSheet {
  const width = SHEET_WIDTH[size];
  const most = Math.max(loadIn(load, load.months), ...steps.map((step) => step.capacity));
  const up = ticks(most, 6);
  const across = monthTicks(load.months, size === 'wide' ? 6 : 4);
  const names = legend(orders.length > 0 ? ['Capacity', 'Load', 'Order to opening'] : ['Capacity', 'Load'], width);
  const drawn = plot(
    { label: 'Months', min: 0, max: load.months, ticks: across },
    { label: unit, min: 0, max: Math.max(...up), ticks: up },
    width,
    names.height + 8,
    size,
  );
  const at = ([month, value]: Point): Point => [drawn.x(month), drawn.y(value)];
  const treads = steps.map(({ month, capacity }): Words => {
    const [x, y] = at([month, capacity]);
    return { x: x + 5, y: y - 6, lines: [group(capacity)], anchor: 'start' };
  });
  const foot = drawn.area.y + drawn.area.height;
  const stretches = orders.map((order) => {
    const [from, ready] = [at([order.month, loadIn(load, order.month)]), readyAt(order, steps, load.months)];
    const to: Point = [drawn.x(ready ?? load.months), foot];
    const start = Math.min(from[0], width - textWidth(order.label));
    const end = Math.max(to[0], start + textWidth(order.label));
    return { from, to, start, end, label: order.label, open: ready === undefined };
  });
  const placed = lanes(stretches);
  const leads = placed.map(({ from, to, start, label, open, lane }): Lead => {
    const y = drawn.bottom + 16 + lane * LANE;
    const words: Words = { x: start, y: y + LEADING + 3, lines: [label], anchor: 'start' };
    return { from, to, y, words, open };
  });
  return {
    width,
    height: drawn.bottom + Math.max(0, ...placed.map(({ lane }) => 8 + (lane + 1) * LANE)),
    legend: names,
    plot: drawn,
    capacity: stairs(steps, load.months).map(at),
    load: demand(load, 48).map(at),
    treads,
    leads,
  };
}
