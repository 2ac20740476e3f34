import { type HeadroomInput, loadAt } from './headroom.ts';

/** Capacity from a month on, in requests a second. */
type Opening = { readonly month: number; readonly capacity: number };

/** When more is ordered, and what comes of it. */
type DoorOrder = { readonly month: number; readonly ready: number; readonly label: string };

/** Capacity over time if every order is placed in time, or at once where it is late already. */
type DoorPlan = {
  readonly steps: readonly Opening[];
  readonly orders: readonly DoorOrder[];
  /** Months that the plan reaches: the horizon, or fewer where many orders come before it. */
  readonly months: number;
};

/** Orders that a plan names; beyond them a drawing shows nothing that could be read. */
const MOST = 6;

/** So that an opening comes after its order even where nothing takes time. */
const LEAST_LEAD = 0.01;

/** What a division may be off by and still count as whole. */
const ROUNDING = 1e-9;

/** Plans the units that growing load needs: each ordered so early that it opens a buffer before its wall is full. */
export function doorPlan(input: HeadroomInput): DoorPlan {
  const { load, growth, units, ratePerUnit, utilisation, spare, buffer, horizon } = input;
  const lead = Math.max(input.lead, LEAST_LEAD);
  const each = ratePerUnit * utilisation;
  const bears = (doors: number) => Math.max(0, (doors - spare) * each);
  const steps: Opening[] = [{ month: 0, capacity: bears(units) }];
  const orders: DoorOrder[] = [];
  let doors = units;
  while (growth > 0 && orders.length < MOST) {
    const full = Math.max(0, Math.log(bears(doors) / load) / Math.log1p(growth));
    if (full - buffer >= horizon) break;
    const month = Math.max(0, full - buffer - lead);
    const opens = month + lead;
    const wanted = Math.ceil(loadAt(input, opens + buffer) / each - ROUNDING) + spare;
    const after = Math.max(doors + 1, wanted);
    orders.push({
      month,
      ready: opens,
      label: after === doors + 1 ? `door ${after}` : `doors ${doors + 1} to ${after}`,
    });
    if (opens < horizon) steps.push({ month: opens, capacity: bears(after) });
    doors = after;
  }
  const last = Math.max(...steps.map(({ month }) => month));
  const months = orders.length < MOST ? horizon : Math.min(horizon, Math.max(1, Math.ceil(last)));
  return { steps, orders: orders.filter(({ month }) => month < months), months };
}
