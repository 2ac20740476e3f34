import { fixed, group, percent } from './number';
import { model, parcelHub } from './parcelhub';

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

const { tickets } = model;
const shopReads = model.actors.find(({ id }) => id === 'shops')?.peak.read ?? Number.NaN;
const repeats = model.load.repeated_reads * shopReads;

/** Tickets of the cause that the trial's shops would send in its weeks if nothing changed. */
const expected = (aMonth: number) =>
  (aMonth *
    (tickets.delayed_or_lost / tickets.coded) *
    (tickets.trial_shops / parcelHub.shops) *
    tickets.trial_weeks *
    7) /
  (365.25 / 12);

/** Probability that at most `most` tickets come when `mean` are expected (Poisson). */
function chance(most: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let n = 1; n <= most; n += 1) {
    term *= mean / n;
    sum += term;
  }
  return sum;
}

const trial = (aMonth: number) => {
  const mean = expected(aMonth);
  const most = Math.floor(mean / 2);
  return `| ${aMonth} | ${fixed(mean, 1)} | ${most} or fewer | in ${percent(chance(most, mean), 0)} of cases |`;
};

const usable = (parcelHub.doors - parcelHub.spare) * parcelHub.door * parcelHub.target;
const monthsUntilFull = (load: number) => Math.log(usable / load) / Math.log(1 + parcelHub.growth);

/** Numbers that the guide states, each with the arithmetic behind it. */
export const claims = [
  { says: 'with three 67.1 %', is: () => `with three ${percent(found(3), 1)}` },
  { says: 'with five 84.4 %', is: () => `with five ${percent(found(5), 1)}` },
  { says: 'with ten 97.6 %', is: () => `with ten ${percent(found(10), 1)}` },
  { says: 'with fifteen 99.6 %', is: () => `with fifteen ${percent(found(15), 1)}` },
  { says: 'up to 45 % of all users', is: () => `up to ${percent(unseen(5), 0)} of all users` },
  { says: 'the bound is still 9.5 %', is: () => `the bound is still ${percent(unseen(30), 1)}` },
  { says: 'which is 30 %', is: () => `which is ${percent(6 / 20, 0)}` },
  {
    says: 'from 15 % to 52 %',
    is: () => `from ${percent(interval(6, 20).low, 0)} to ${percent(interval(6, 20).high, 0)}`,
  },
  {
    says: '31 %, with an interval from 25 % to 38 %',
    is: () => {
      const { low, high } = interval(tickets.delayed_or_lost, tickets.coded);
      return `${percent(tickets.delayed_or_lost / tickets.coded, 0)}, with an interval from ${percent(low, 0)} to ${percent(high, 0)}`;
    },
  },
  {
    says: 'the 900 shops send 105 reads a second',
    is: () => `the ${group(parcelHub.shops)} shops send ${fixed(shopReads, 0)} reads a second`,
  },
  {
    says: '20 % of them, 21 req/s',
    is: () => `${percent(model.load.repeated_reads, 0)} of them, ${fixed(repeats, 0)} req/s`,
  },
  { says: 'the shops write 400 tickets a month', is: () => `the shops write ${tickets.a_month} tickets a month` },
  { says: '| 400 | 17.1 | 8 or fewer | in 1 % of cases |', is: () => trial(tickets.a_month) },
  { says: '| 200 | 8.6 | 4 or fewer | in 7 % of cases |', is: () => trial(tickets.a_month / 2) },
  {
    says: 'once in 14 trials',
    is: () => `once in ${fixed(1 / chance(4, expected(tickets.a_month / 2)), 0)} trials`,
  },
  {
    says: '8 or fewer (17 at the rate of the others)',
    is: () => `${tickets.trial_success} or fewer (${fixed(expected(tickets.a_month), 0)} at the rate of the others)`,
  },
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
    is: () => `${fixed(tickets.trial_shops, 0)} shops, 10 % of the ${group(parcelHub.shops)}`,
  },
];
