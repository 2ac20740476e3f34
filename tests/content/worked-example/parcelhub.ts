import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parcelHubSchema } from '../../../src/authoring/schema/parcelhub.ts';

/** `content/parcelhub.yaml`, whole. */
export const model = parcelHubSchema.parse(parse(readFileSync('content/parcelhub.yaml', 'utf8')));

const sum = (moment: 'peak' | 'average', id?: string): number =>
  model.actors
    .filter((actor) => id === undefined || actor.id === id)
    .reduce((total, actor) => total + actor[moment].read + actor[moment].write, 0);

const count = (id: string): number => model.actors.find((actor) => actor.id === id)?.count ?? 0;

/**
 * ParcelHub, the one system that the worked examples of all guides follow, in the words of their sums. Rates are in
 * requests per second, times in seconds unless named, growth per month, shares and targets as fractions.
 */
export const parcelHub = {
  peak: model.load.peak,
  average: model.load.average,
  growth: model.load.growth,
  serviceTime: model.load.service_time_ms / 1000,
  shops: count('shops'),
  carriers: count('carriers'),
  /** Shares of the load at peak. */
  shopShare: sum('peak', 'shops') / sum('peak'),
  carrierShare: sum('peak', 'carriers') / sum('peak'),
  /** Shares of the requests of a whole month, which is what a window counts. */
  shopShareOfMonth: sum('average', 'shops') / sum('average'),
  carrierShareOfMonth: sum('average', 'carriers') / sum('average'),
  slo: model.promise.slo,
  windowDays: model.promise.window_days,
  errorRate: Number((1 - model.promise.slo).toFixed(6)),
  door: model.capacity.door,
  doors: model.capacity.doors,
  spare: model.capacity.spare,
  target: model.capacity.target,
  /** Months from the decision to add a door until it serves traffic. */
  lead: model.capacity.lead_months,
  /** Months kept in reserve before the lead time. */
  buffer: model.capacity.buffer_months,
} as const;
