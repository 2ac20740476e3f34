import { fixed, group } from './number';
import { model, parcelHub } from './parcelhub';

const shopPeak = (parcelHub.peak * parcelHub.shopShare) / parcelHub.shops;
const shopQuota = 5;
const day = 86_400;
const hour = 3_600_000;

const writes = model.actors.reduce((total, { average }) => total + average.write, 0);
const scans = writes * model.events.per_post;
const addresses = scans * day;

/** The rehearsal, on a weekend (1 January 2027 is a Friday): certain, revoked, told. */
const certain = Date.UTC(2027, 0, 1, 19, 10);
const revoked = Date.UTC(2027, 0, 1, 19, 30);
const told = Date.UTC(2027, 0, 2, 13, 10);

const clock = (at: number) =>
  `${['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][new Date(at).getUTCDay()]} ${new Date(at).toISOString().slice(11, 16)}`;

/** Numbers that the guide states, each with the arithmetic behind it. */
export const claims = [
  {
    says: 'for up to 30 minutes',
    is: () => `for up to ${fixed(model.identity.first_built.verified_for_minutes, 0)} minutes`,
  },
  {
    says: 'read every 10 s, also while auth is down',
    is: () => `read every ${fixed(model.identity.deny_list_seconds, 0)} s, also while auth is down`,
  },
  { says: "32 times a shop's peak", is: () => `${fixed(shopQuota / shopPeak, 0)} times a shop's peak` },
  { says: '432,000 ids a day', is: () => `${group(shopQuota * day)} ids a day` },
  { says: '274 events a second on average', is: () => `${fixed(scans, 0)} events a second on average` },
  {
    says: 'tens of millions of addresses a day',
    is: () => `${Math.floor(Math.log10(addresses)) === 7 ? 'tens' : '?'} of millions of addresses a day`,
  },
  {
    says: '{ at: "Fri 20:00", label: "Last token refused"',
    is: () =>
      `{ at: "${clock(revoked + model.identity.first_built.verified_for_minutes * 60_000)}", label: "Last token refused"`,
  },
  { says: 'told after 18 hours', is: () => `told after ${fixed((told - certain) / hour, 0)} hours` },
  {
    says: '{ at: "Sat 19:10", label: "24 h end" }',
    is: () => `{ at: "${clock(certain + 24 * hour)}", label: "24 h end" }`,
  },
  {
    says: '{ at: "Tue 13:10", label: "Shop\'s 72 h end" }',
    is: () => `{ at: "${clock(told + 72 * hour)}", label: "Shop's 72 h end" }`,
  },
];
