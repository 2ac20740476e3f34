import { fixed, percent } from './number';
import { model, parcelHub } from './parcelhub';

const pairs = (parts: number): number => (parts * (parts - 1)) / 2;
const chain = (hops: number): number => parcelHub.slo ** hops;
const month = (availability: number): number => (1 - availability) * parcelHub.windowDays * 1440;
const meetsSlow = (calls: number): number => 1 - 0.99 ** calls;

/** The promise of guide 1: load balancer, own code, and a database pair that shares 5 % of its failures. */
const { parts, shared_failures: shared } = model.promise;
const failing = 1 - parts.database;
const pair = 1 - (shared * failing + ((1 - shared) * failing) ** 2);
const promise = parts.load_balancer * parts.own_code * pair;
/** A further service of our own, as good as the first. */
const service = parts.own_code;
const writers = (id: string) => model.modules.find((module) => module.id === id)?.writes ?? [];

/** Numbers that the guide states, each with the arithmetic behind it. */
export const claims = [
  { says: 'Five modules have 10 possible pairs', is: () => `Five modules have ${pairs(5)} possible pairs` },
  { says: '99.004 %', is: () => percent(chain(10), 3) },
  { says: '1 hop 43.2 minutes', is: () => `1 hop ${fixed(month(chain(1)), 1)} minutes` },
  { says: '3 hops 129.5 minutes', is: () => `3 hops ${fixed(month(chain(3)), 1)} minutes` },
  { says: '5 hops 215.6 minutes', is: () => `5 hops ${fixed(month(chain(5)), 1)} minutes` },
  { says: '10 hops 430.1 minutes', is: () => `10 hops ${fixed(month(chain(10)), 1)} minutes` },
  { says: '9.6 %', is: () => percent(meetsSlow(10), 1) },
  { says: '63.4 %', is: () => percent(meetsSlow(100), 1) },
  { says: '99.937 %', is: () => percent(promise, 3) },
  { says: '99.888 %', is: () => percent(promise * service, 3) },
  { says: '99.838 %', is: () => percent(promise * service ** 2, 3) },
  { says: 'With 400 req/s at peak', is: () => `With ${parcelHub.peak} req/s at peak` },
  ...['ingest', 'notification', 'partner', 'identity'].map((id) => {
    const tables = writers(id)
      .map((table) => `\`${table}\``)
      .join(', ');
    return { says: tables, is: () => tables };
  }),
];
