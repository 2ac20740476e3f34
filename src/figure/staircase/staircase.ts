import type { Point } from '../geometry/point.ts';

/** Demand that grows by a constant share each month. */
export type Load = { readonly start: number; readonly growth: number; readonly months: number };

/** Capacity from a month on. */
export type Riser = { readonly month: number; readonly capacity: number };

/** When work on a step is ordered, and when it is ready if that is not the next step: orders may overlap. */
export type Order = { readonly month: number; readonly label: string; readonly ready?: number };

/** The load in a month, compounded: L(t) = start × (1 + growth)^t. */
export function loadIn({ start, growth }: Load, month: number): number {
  return start * (1 + growth) ** month;
}

/** Points along the load curve, from today to its last month. */
export function demand(load: Load, count: number): Point[] {
  return Array.from({ length: count + 1 }, (_, i) => {
    const month = (load.months * i) / count;
    return [month, loadIn(load, month)];
  });
}

/** The outline of the stairs: a tread for each step until the next one, with a riser between them. */
export function stairs(steps: readonly Riser[], months: number): Point[] {
  return steps.flatMap(({ month, capacity }, i): Point[] => [
    [month, capacity],
    [steps[i + 1]?.month ?? months, capacity],
  ]);
}

/**
 * The month in which what was ordered stands, by default that of the first step after the order; undefined where the
 * drawing, of so many months, does not reach so far.
 */
export function readyAt(order: Order, steps: readonly Riser[], months: number): number | undefined {
  const ready = order.ready ?? steps.find((step) => step.month > order.month)?.month;
  return ready === undefined || ready > months ? undefined : ready;
}

/** Months to mark, from 0, at steps that divide a year or are whole years. */
export function monthTicks(months: number, most: number): number[] {
  const step = [1, 2, 3, 6, 12].find((each) => months / each <= most) ?? 12 * Math.ceil(months / 12 / most);
  return Array.from({ length: Math.floor(months / step) + 1 }, (_, i) => i * step);
}
