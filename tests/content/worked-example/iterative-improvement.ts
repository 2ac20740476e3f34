import { fixed, group, percent } from './number';
import { parcelHub } from './parcelhub';

const rate = 300;
const valid = rate * parcelHub.windowDays * 86_400;
const budget = valid * parcelHub.errorRate;

/** Bad requests of an incident: minutes × rate × share that fails × share of traffic exposed. */
const bad = (minutes: number, exposed = 1) => minutes * 60 * rate * 0.5 * exposed;

/** Seconds until a burn-rate rule fires at a constant error rate. */
const firesAfter = (windowHours: number, burn: number, errorRate: number) =>
  (windowHours * 3600 * burn * parcelHub.errorRate) / errorRate;

const canary = rate * 0.05;

/** Numbers that the guide states, each with the arithmetic behind it. */
export const claims = [
  { says: '126,000', is: () => group(bad(14)) },
  { says: '777,600,000', is: () => group(valid) },
  { says: 'budget</Term> is 777,600', is: () => `budget</Term> is ${group(budget)}` },
  { says: '16.2 %', is: () => percent(bad(14) / budget, 1) },
  { says: '651,600', is: () => group(budget - bad(14)) },
  { says: '500×', is: () => `${fixed(0.5 / parcelHub.errorRate, 0)}×` },
  { says: 'after 104 s', is: () => `after ${fixed(firesAfter(1, 14.4, 0.5), 0)} s` },
  { says: '81,900', is: () => group(bad(14) * parcelHub.carrierShare) },
  { says: '54,000', is: () => group(bad(6)) },
  { says: '6.9 %', is: () => percent(bad(6) / budget, 1) },
  { says: '1,800', is: () => group(bad(4, 0.05)) },
  { says: '0.23 %', is: () => percent(bad(4, 0.05) / budget, 2) },
  { says: '15 req/s', is: () => `${fixed(canary, 0)} req/s` },
  { says: '3,600 requests', is: () => `${group(canary * 240)} requests` },
  { says: 'fails 3.6', is: () => `fails ${fixed(canary * 240 * parcelHub.errorRate, 1)}` },
  { says: 'gives about 7', is: () => `gives about ${fixed(canary * 240 * 0.002, 0)}` },
  { says: '108 against 54', is: () => `${fixed(canary * 3600 * 0.002, 0)} against ${fixed(canary * 3600 * 0.001, 0)}` },
  { says: '2.08 days', is: () => `${fixed(parcelHub.windowDays / 14.4, 2)} days` },
  { says: '52 s', is: () => `${fixed(firesAfter(1, 14.4, 1), 0)} s` },
  { says: '43 min', is: () => `${fixed(firesAfter(1, 14.4, 0.02) / 60, 0)} min` },
  { says: '3.6 h', is: () => `${fixed(firesAfter(6, 6, 0.01) / 3600, 1)} h` },
  { says: '78 minutes', is: () => `${fixed(5 * 60 + 27 - (4 * 60 + 9), 0)} minutes` },
  { says: 'nearly 18,900', is: () => `nearly ${group(Math.ceil(4_000_000 / 212 / 100) * 100)}` },
  { says: 'US$10.2 million', is: () => `US$${fixed(460 / 45, 1)} million` },
  { says: 'month 8', is: () => `month ${fixed(14 - 6, 0)}` },
  { says: '6 requests a minute', is: () => `${fixed(2 * 0.05 * 60, 0)} requests a minute` },
  { says: '1,024', is: () => group(2 ** 10) },
];
