import { fixed, group, percent } from './number';
import { model, parcelHub } from './parcelhub';

/** ParcelHub's restore drill, in minutes. */
const drill = { ...model.recovery.drill_minutes, daysOfLog: 6 };
const database = model.stores.find(({ id }) => id === 'database') ?? { rto_minutes: 0, rpo_minutes: 0 };
const target = database.rto_minutes;
const replay = drill.replay_a_day * drill.daysOfLog;

const perDay = drill.replay_a_day;
const firstRun = drill.provision + drill.restore + replay + drill.verify;
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
  {
    says: '11-10            12       58      42      25    137  missed',
    is: () =>
      `11-10            ${drill.provision}       ${drill.restore}      ${replay}      ${drill.verify}    ${fixed(firstRun, 0)}  missed`,
  },
  {
    says: '11-12            12       58       7      25    102  held',
    is: () =>
      `11-12            ${drill.provision}       ${drill.restore}       ${perDay}      ${drill.verify}    ${fixed(secondRun, 0)}  held`,
  },
  {
    says: 'page_above: 10 min }  # the RPO is 15 min',
    is: () =>
      `page_above: ${model.recovery.page_when_newest_log_older_minutes} min }  # the RPO is ${database.rpo_minutes} min`,
  },
  {
    says: 'above 450 req/s refuse polling reads',
    is: () => `above ${group(model.zones.holds_to)} req/s refuse polling reads`,
  },
  {
    says: 'Eight hours spend 11 months of error budget',
    is: () =>
      `${model.recovery.region_rto_hours === 8 ? 'Eight' : '?'} hours spend ${fixed((model.recovery.region_rto_hours * 60) / budget, 0)} months of error budget`,
  },
  { says: 'pay back after 48 years', is: () => `pay back after ${group((2 * 8 * 60) / 20)} years` },
];
