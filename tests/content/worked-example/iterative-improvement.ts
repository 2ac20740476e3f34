import { fixed, group, percent } from './number';
import { model, parcelHub } from './parcelhub';

const rate = model.incident.load;
const free = model.database.connections - model.database.kept_for_operators;
const pool = model.pools.size;
const valid = rate * parcelHub.windowDays * 86_400;
const budget = valid * parcelHub.errorRate;

/** Bad requests of the incident, had it lasted so many minutes: minutes × rate × share that fails. */
const bad = (minutes: number) => minutes * 60 * rate * model.incident.failing;

/** Seconds until a burn-rate rule fires at a constant error rate. */
const firesAfter = (windowHours: number, burn: number, errorRate: number) =>
  (windowHours * 3600 * burn * parcelHub.errorRate) / errorRate;

const canary = rate * 0.05;

/** Numbers that the guide states, each with the arithmetic behind it. */
export const claims = [
  { says: '126,000', is: () => group(bad(model.incident.minutes)) },
  { says: '777,600,000', is: () => group(valid) },
  { says: 'budget</Term> is 777,600', is: () => `budget</Term> is ${group(budget)}` },
  { says: '16.2 %', is: () => percent(bad(model.incident.minutes) / budget, 1) },
  { says: '651,600', is: () => group(budget - bad(model.incident.minutes)) },
  { says: '500×', is: () => `${fixed(0.5 / parcelHub.errorRate, 0)}×` },
  { says: 'after 104 s', is: () => `after ${fixed(firesAfter(1, 14.4, 0.5), 0)} s` },
  {
    says: 'want 184 connections, and PostgreSQL has 97 to give',
    is: () => `want ${2 * pool * parcelHub.doors} connections, and PostgreSQL has ${free} to give`,
  },
  {
    says: 'wants 115 connections together with the other three: it takes the last five',
    is: () =>
      `wants ${pool * (parcelHub.doors + 1)} connections together with the other three: it takes the last ${free - pool * parcelHub.doors === 5 ? 'five' : '?'}`,
  },
  { says: 'at most the 97 connections', is: () => `at most the ${free} connections` },
  { says: 'alert below 5 free', is: () => `alert below ${free - pool * parcelHub.doors} free` },
  {
    says: 'about 109,200 of the failures',
    is: () => `about ${group(bad(model.incident.minutes) * parcelHub.carrierShareOfMonth)} of the failures`,
  },
  { says: '54,000', is: () => group(bad(model.incident.rolled_back_at_page_minutes)) },
  { says: '6.9 %', is: () => percent(bad(model.incident.rolled_back_at_page_minutes) / budget, 1) },
  { says: '15 req/s', is: () => `${fixed(canary, 0)} req/s` },
  { says: '1,800 of 3,600', is: () => `${group(canary * 240 * 0.5)} of ${group(canary * 240)}` },
  {
    says: 'about 7, where 3.6 are normal',
    is: () =>
      `about ${fixed(canary * 240 * 0.002, 0)}, where ${fixed(canary * 240 * parcelHub.errorRate, 1)} are normal`,
  },
  { says: '108 against 54', is: () => `${fixed(canary * 3600 * 0.002, 0)} against ${fixed(canary * 3600 * 0.001, 0)}` },
  { says: '2.08 days', is: () => `${fixed(parcelHub.windowDays / 14.4, 2)} days` },
  { says: '52 s', is: () => `${fixed(firesAfter(1, 14.4, 1), 0)} s` },
  { says: '43 min', is: () => `${fixed(firesAfter(1, 14.4, 0.02) / 60, 0)} min` },
  { says: '3.6 h', is: () => `${fixed(firesAfter(6, 6, 0.01) / 3600, 1)} h` },
  { says: '78 minutes', is: () => `${fixed(5 * 60 + 27 - (4 * 60 + 9), 0)} minutes` },
  { says: 'nearly 18,900', is: () => `nearly ${group(Math.ceil(4_000_000 / 212 / 100) * 100)}` },
  { says: 'US$10.2 million', is: () => `US$${fixed(460 / 45, 1)} million` },
  { says: '6 requests a minute', is: () => `${fixed(2 * 0.05 * 60, 0)} requests a minute` },
  { says: '1,024', is: () => group(2 ** 10) },
];
