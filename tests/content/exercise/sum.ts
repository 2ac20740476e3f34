import { availabilityOf, downtime, type Node, redundant } from '../../../src/domain/tool/availability.ts';
import { model } from '../worked-example/parcelhub.ts';

const { promise } = model;
const part = (name: string, availability: number): Node => ({ kind: 'part', name, availability });
/** Availability of the database pair. */
export const pair = redundant(promise.parts.database, 2, promise.shared_failures);
/** Availability of a post or a lookup with the pair, auth being soft, by that of our own code. */
export const chain = (own: number) =>
  availabilityOf({
    kind: 'series',
    of: [part('balancer', promise.parts.load_balancer), part('own', own), part('pair', pair)],
  });
/** Minutes of downtime that an availability means in 30 days. */
export const minutes = (availability: number) => downtime(availability).thirtyDays;

/** Months until ParcelHub's peak has grown to a load. */
export const monthsTo = (load: number, growth: number) => Math.log(load / model.load.peak) / Math.log1p(growth);
