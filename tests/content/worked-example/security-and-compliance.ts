import { fixed, group, percent } from './number';
import { parcelHub } from './parcelhub';

const clients = parcelHub.shops + parcelHub.carriers;
const tokenMinutes = 60;
const shopMean = (parcelHub.peak * parcelHub.shopShare) / parcelHub.shops;
const carrierMean = (parcelHub.peak * parcelHub.carrierShare) / parcelHub.carriers;
const shopQuota = 5;
const day = 86_400;
const hour = 3_600_000;

/** The rehearsal, on a weekend of which only the Monday has office hours (1 January 2027 is a Friday). */
const aware = Date.UTC(2027, 0, 1, 19, 10);
const notified = Date.UTC(2027, 0, 4, 11, 10);
const officeHours = 8.5;

/** Numbers that the guide states, each with the arithmetic behind it. */
export const claims = [
  { says: '906 clients', is: () => `${group(clients)} clients` },
  { says: '15.1 tokens a minute', is: () => `${fixed(clients / tokenMinutes, 1)} tokens a minute` },
  { says: '21.6 minutes', is: () => `${fixed((1 - 0.9995) * parcelHub.windowDays * 1440, 1)} minutes` },
  { says: '0.16 req/s', is: () => `${fixed(shopMean, 2)} req/s` },
  { says: '32 times the mean', is: () => `${fixed(shopQuota / shopMean, 0)} times the mean` },
  { says: '432,000', is: () => group(shopQuota * day) },
  { says: '3.4 × 10³¹', is: () => `${fixed(2 ** 128 / 10_000_000 / 1e31, 1)} × 10³¹` },
  { says: '43.3 req/s', is: () => `${fixed(carrierMean, 1)} req/s` },
  { says: '34,560,000', is: () => group(parcelHub.peak * day) },
  { says: 'after 64 hours', is: () => `after ${fixed((notified - aware) / hour, 0)} hours` },
  { says: '11.8 %', is: () => percent(officeHours / 72, 1) },
];
