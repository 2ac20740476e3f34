import { fixed, group, percent } from './number';
import { parcelHub } from './parcelhub';

const { peak, growth, serviceTime, doors, spare, door, target, lead, buffer } = parcelHub;

/** Months until a load growing at `rate` a month from today's peak reaches `load`. */
const monthsTo = (load: number, rate: number = growth) => Math.log(load / peak) / Math.log(1 + rate);

/** Load a year from now. */
const inAYear = (rate: number) => peak * (1 + rate) ** 12;

/** The load at which work must start so that it is done before `ceiling` is reached. */
const startAt = (ceiling: number, months: number) => ceiling / (1 + growth) ** (months + buffer);

/** Four doors, one of which may be lost, at the target utilisation. */
const today = (doors - spare) * door * target;

/** Universal Scalability Law. */
const usl = (nodes: number, sigma = 0.05, kappa = 0.001) =>
  nodes / (1 + sigma * (nodes - 1) + kappa * nodes * (nodes - 1));

const hours = 730;
const gbSecond = 0.0000133334;
const gbSecondsPerRequest = (512 / 1024) * 0.15;

/** Monthly price of the functions, free tier used. */
const functions = (requests: number) =>
  (Math.max(0, requests - 1e6) / 1e6) * 0.2 + Math.max(0, requests * gbSecondsPerRequest - 400_000) * gbSecond;

/** Monthly price of the service: tasks for a peak of three times the average, and the load balancer. */
function service(requests: number, extra = 0) {
  const average = requests / (hours * 3600);
  const tasks = Math.max(2, Math.ceil((average * 3) / (100 * 0.6)));
  return tasks * hours * (0.5 * 0.03238 + 1 * 0.00356) + hours * (0.0225 + 0.008) + extra;
}

/** The first volume, in steps of 1,000 requests, at which functions cost `factor` times the service or more. */
function crossing(extra = 0, factor = 1) {
  let requests = 1_000_000;
  while (functions(requests) < factor * service(requests, extra)) requests += 1000;
  return requests;
}

const perSecond = (requests: number) => requests / (hours * 3600);

/** Numbers that the guide states, each with the arithmetic behind it. */
export const claims = [
  { says: '640 req/s', is: () => `${group(inAYear(0.04))} req/s` },
  { says: '1,007 req/s', is: () => `${group(inAYear(growth))} req/s` },
  { says: '1,558 req/s', is: () => `${group(inAYear(0.12))} req/s` },
  { says: '58.7 months', is: () => `${fixed(monthsTo(4000, 0.04), 1)} months` },
  { says: '29.9 months', is: () => `${fixed(monthsTo(4000), 1)} months` },
  { says: '20.3 months', is: () => `${fixed(monthsTo(4000, 0.12), 1)} months` },
  { says: 'doubles every 9.0 months', is: () => `doubles every ${fixed(monthsTo(2 * peak), 1)} months` },
  { says: '8,000 req/s, building for 1,200', is: () => `${group(peak * 20)} req/s, building for ${group(peak * 3)}` },
  { says: 'running 600', is: () => `running ${group(peak * 1.5)}` },
  { says: '31 nodes do the work of 9.04', is: () => `31 nodes do the work of ${fixed(usl(31), 2)}` },
  { says: '64 nodes the work of 7.82', is: () => `64 nodes the work of ${fixed(usl(64), 2)}` },
  { says: 'limit of 20 times', is: () => `limit of ${group(1 / 0.05)} times` },
  { says: '8,333 req/s', is: () => `${group(1000 / serviceTime)} req/s` },
  { says: 'the cap falls to 500', is: () => `the cap falls to ${group(1000 / 2)}` },
  { says: '47.2 million requests', is: () => `${fixed(crossing() / 1e6, 1)} million requests` },
  { says: '18.0 req/s', is: () => `${fixed(perSecond(crossing()), 1)} req/s` },
  { says: '$66.47', is: () => `$${fixed(functions(60e6), 2)}` },
  { says: '$51.10', is: () => `$${fixed(service(60e6), 2)}` },
  { says: '357.3 million', is: () => `${fixed(crossing(300) / 1e6, 1)} million` },
  { says: '60.0 million requests', is: () => `${fixed(crossing(0, 1.3) / 1e6, 1)} million requests` },
  { says: '525 req/s', is: () => `${group(today)} req/s` },
  { says: '1,050 req/s', is: () => `${group(today * 2)} req/s` },
  { says: '2,100 req/s', is: () => `${group(today * 4)} req/s` },
  { says: '4,200 req/s', is: () => `${group(today * 8)} req/s` },
  { says: '450 req/s', is: () => `${group(startAt(today, lead))} req/s` },
  { says: '972 req/s', is: () => `${group(startAt(today * 2, 0.5))} req/s` },
  { says: '1,732 req/s', is: () => `${group(startAt(today * 4, 2))} req/s` },
  { says: '3,465 req/s', is: () => `${group(startAt(today * 8, 2))} req/s` },
  { says: '400 req/s keep 48 requests', is: () => `400 req/s keep ${group(peak * serviceTime)} requests` },
  { says: '4,000 keep 480', is: () => `4,000 keep ${group(peak * 10 * serviceTime)}` },
  { says: '433 req/s', is: () => `${group((4000 * parcelHub.carrierShare) / parcelHub.carriers)} req/s` },
  { says: 'promised 99.9 %', is: () => `promised ${percent(parcelHub.slo, 1)}` },
];
