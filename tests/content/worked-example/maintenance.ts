import { fixed, group, percent } from './number';
import { parcelHub } from './parcelhub';

/** ParcelHub's restore drill, in minutes. */
const drill = { provision: 12, restore: 58, replay: 42, daysOfLog: 6, verify: 25 };
const target = 120;

const perDay = drill.replay / drill.daysOfLog;
const firstRun = drill.provision + drill.restore + drill.replay + drill.verify;
const growing = drill.restore + perDay;
const steady = drill.provision + drill.verify;
const secondRun = steady + growing;
const grown = (months: number) => growing * (1 + parcelHub.growth) ** months;
const budget = parcelHub.errorRate * parcelHub.windowDays * 24 * 60;

/** Numbers that the guide states, each with the arithmetic behind it. */
export const claims = [
  { says: 'add up to 12.7 %', is: () => `add up to ${percent(1.01 ** 12 - 1, 1)}` },
  { says: 'The first run takes 137 minutes', is: () => `The first run takes ${fixed(firstRun, 0)} minutes` },
  {
    says: '137 minutes: 17 too many',
    is: () => `${fixed(firstRun, 0)} minutes: ${fixed(firstRun - target, 0)} too many`,
  },
  { says: 'each day of log costs 7 minutes', is: () => `each day of log costs ${fixed(perDay, 0)} minutes` },
  { says: 'the second run takes 102 minutes', is: () => `the second run takes ${fixed(secondRun, 0)} minutes` },
  {
    says: 'Those 65 minutes become 81.9 in three months',
    is: () => `Those ${fixed(growing, 0)} minutes become ${fixed(grown(3), 1)} in three months`,
  },
  { says: 'for a total of 119', is: () => `for a total of ${fixed(steady + grown(3), 0)}` },
  {
    says: 'breaks after 3.18 months',
    is: () => `breaks after ${fixed(Math.log((target - steady) / growing) / Math.log(1 + parcelHub.growth), 2)} months`,
  },
  {
    says: 'every six months would find 140 minutes',
    is: () => `every six months would find ${fixed(steady + grown(6), 0)} minutes`,
  },
  {
    says: 'spends 2.36 times the 43.2 minutes',
    is: () => `spends ${fixed(secondRun / budget, 2)} times the ${fixed(budget, 1)} minutes`,
  },
  { says: 'pay back after 48 years', is: () => `pay back after ${group((2 * 8 * 60) / 20)} years` },
];
