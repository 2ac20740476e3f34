import { fixed, percent } from '../worked-example/number.ts';
import { model, parcelHub } from '../worked-example/parcelhub.ts';

const { tickets } = model;
const doubled = 34;
const share = doubled / tickets.coded;
const trialMonths = (tickets.trial_weeks * 7) / (365.25 / 12);
const expected = tickets.a_month * share * (tickets.trial_shops / parcelHub.shops) * trialMonths;
/** Wilson's interval at 95 %. */
const interval = [-1, 1].map((side) => {
  const z = 1.96;
  const n = tickets.coded;
  return (
    (share + z ** 2 / 2 / n + side * z * Math.sqrt((share * (1 - share)) / n + z ** 2 / 4 / n ** 2)) / (1 + z ** 2 / n)
  );
});
const chance = (most: number) => {
  let term = Math.exp(-expected);
  let sum = term;
  for (let k = 1; k <= most; k += 1) {
    term *= expected / k;
    sum += term;
  }
  return sum;
};
/** Numbers that the exercise states, each with the arithmetic behind it. */
export const claims = [
  { says: 'Of 200 coded tickets, 34', is: () => `Of ${tickets.coded} coded tickets, ${doubled}` },
  {
    says: '90 of the 900 shops for six weeks',
    is: () =>
      `${tickets.trial_shops} of the ${parcelHub.shops} shops for ${tickets.trial_weeks === 6 ? 'six' : '?'} weeks`,
  },
  {
    says: '17 %, with a 95 % interval from 12 % to 23 %',
    is: () =>
      `${percent(share, 0)}, with a 95 % interval from ${percent(interval[0] ?? 0, 0)} to ${percent(interval[1] ?? 0, 0)}`,
  },
  { says: '9.4 such tickets are expected', is: () => `${fixed(expected, 1)} such tickets are expected` },
  {
    says: 'Four or fewer come by chance alone in 4 % of cases, three or fewer in 2 %',
    is: () =>
      `Four or fewer come by chance alone in ${percent(chance(4), 0)} of cases, three or fewer in ${percent(chance(3), 0)}`,
  },
];
