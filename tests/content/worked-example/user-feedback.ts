import { fixed, group, percent } from './number';
import { parcelHub } from './parcelhub';

/** Nielsen's model: the share of problems that `people` from one group uncover. */
const found = (people: number) => 1 - (1 - 0.31) ** people;

/** The largest share of users a problem may still trouble when none of `people` met it (95 % confidence). */
const unseen = (people: number) => 1 - 0.05 ** (1 / people);

/** Wilson's 95 % interval for `hits` of `total`. */
function interval(hits: number, total: number): { low: number; high: number } {
  const z = 1.96;
  const share = hits / total;
  const scale = 1 + z ** 2 / total;
  const middle = (share + z ** 2 / (2 * total)) / scale;
  const half = (z * Math.sqrt((share * (1 - share)) / total + z ** 2 / (4 * total ** 2))) / scale;
  return { low: middle - half, high: middle + half };
}

const tickets = { all: 200, delayedOrLost: 62 };
const shopLoad = parcelHub.shopShare * parcelHub.peak;
const repeats = 0.15 * shopLoad;
const usable = (parcelHub.doors - parcelHub.spare) * parcelHub.door * parcelHub.target;
const monthsUntilFull = (load: number) => Math.log(usable / load) / Math.log(1 + parcelHub.growth);

/** Numbers that the guide states, each with the arithmetic behind it. */
export const claims = [
  { says: 'Three people find 67.1 %', is: () => `Three people find ${percent(found(3), 1)}` },
  { says: 'five 84.4 %', is: () => `five ${percent(found(5), 1)}` },
  { says: 'ten 97.6 %', is: () => `ten ${percent(found(10), 1)}` },
  { says: 'with fifteen 99.6 %', is: () => `with fifteen ${percent(found(15), 1)}` },
  { says: 'up to 45 % of all users', is: () => `up to ${percent(unseen(5), 0)} of all users` },
  { says: 'the bound is still 9.5 %', is: () => `the bound is still ${percent(unseen(30), 1)}` },
  { says: 'a probability of 3.7 %', is: () => `a probability of ${percent((1 / 3) ** 3, 1)}` },
  { says: 'which is 30 %', is: () => `which is ${percent(6 / 20, 0)}` },
  {
    says: 'from 15 % to 52 %',
    is: () => `from ${percent(interval(6, 20).low, 0)} to ${percent(interval(6, 20).high, 0)}`,
  },
  {
    says: '31 %, with an interval from 25 % to 38 %',
    is: () => {
      const { low, high } = interval(tickets.delayedOrLost, tickets.all);
      return `${percent(tickets.delayedOrLost / tickets.all, 0)}, with an interval from ${percent(low, 0)} to ${percent(high, 0)}`;
    },
  },
  {
    says: 'the 900 shops send 140 req/s',
    is: () => `the ${group(parcelHub.shops)} shops send ${fixed(shopLoad, 0)} req/s`,
  },
  { says: '15 % of that, 21 req/s', is: () => `15 % of that, ${fixed(repeats, 0)} req/s` },
  {
    says: 'from 400 to 379 req/s',
    is: () => `from ${group(parcelHub.peak)} to ${fixed(parcelHub.peak - repeats, 0)} req/s`,
  },
  {
    says: 'in 4.23 months instead of 3.53',
    is: () =>
      `in ${fixed(monthsUntilFull(parcelHub.peak - repeats), 2)} months instead of ${fixed(monthsUntilFull(parcelHub.peak), 2)}`,
  },
  {
    says: '90 shops, 10 % of the 900',
    is: () => `${fixed(parcelHub.shops * 0.1, 0)} shops, 10 % of the ${group(parcelHub.shops)}`,
  },
];
