import { inFlight } from '../../../src/domain/tool/queue.ts';
import { fixed, group } from '../worked-example/number.ts';
import { model } from '../worked-example/parcelhub.ts';

const { sender, pools, capacity } = model;
const workers = pools.size * capacity.doors;
const texts = (model.events.deliveries_peak.carriers + model.events.deliveries_peak.shops) / 10;
/** Numbers that the exercise states, each with the arithmetic behind it. */
export const claims = [
  { says: 'so 40 a second at peak', is: () => `so ${texts} a second at peak` },
  { says: 'share 92 workers, 23 in each', is: () => `share ${workers} workers, ${pools.size} in each` },
  {
    says: '9 tries** of one message, 360 a second',
    is: () => `${3 * 3} tries** of one message, ${texts * 9} a second`,
  },
  { says: '40 × 30 = **1,200 calls**', is: () => `40 × 30 = **${group(inFlight(texts, 30, 1).requests)} calls**` },
  { says: 'within three seconds', is: () => (Math.ceil(workers / texts) === 3 ? 'within three seconds' : '?') },
  { says: 'keep the 92 workers', is: () => `keep the ${workers} workers` },
  {
    says: '40 messages a second become 44 tries',
    is: () => `40 messages a second become ${fixed(texts * (1 + sender.retry_budget), 0)} tries`,
  },
  {
    says: '**88 calls**',
    is: () => `**${fixed(inFlight(texts * (1 + sender.retry_budget), sender.timeout_s, 1).requests, 0)} calls**`,
  },
  { says: 'bound of 100', is: () => `bound of ${sender.in_flight_per_partner}` },
  {
    says: 'a little more than eight minutes',
    is: () => (Math.floor(20_000 / texts / 60) === 8 ? 'a little more than eight minutes' : '?'),
  },
];
