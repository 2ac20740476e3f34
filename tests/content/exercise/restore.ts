import { fixed } from '../worked-example/number.ts';
import { model } from '../worked-example/parcelhub.ts';

const { recovery } = model;
const { provision, restore, replay_a_day: replay, verify } = recovery.drill_minutes;
const fixedMinutes = provision + verify;
const rto = model.stores.find(({ id }) => id === 'database')?.rto_minutes ?? 0;
const drill = (growing: number, months = 0) => fixedMinutes + growing * (1 + model.load.growth) ** months;
const breaks = (growing: number) => Math.log((rto - fixedMinutes) / growing) / Math.log1p(model.load.growth);
const drillRow = (growing: number) =>
  `${fixed(drill(growing), 1)} min | ${fixed(drill(growing, 3), 1)} min | ${fixed(breaks(growing), 2)} months`;
const [daily, twice, apart] = [restore + replay, restore + replay / 2, (restore + replay) / 2];
/** Numbers that the exercise states, each with the arithmetic behind it. */
export const claims = [
  {
    says: '12 minutes to provision, 58 to restore the base backup, 7 for each day of log and 25 to verify',
    is: () =>
      `${provision} minutes to provision, ${restore} to restore the base backup, ${replay} for each day of log and ${verify} to verify`,
  },
  {
    says: '37 minutes whatever the size is, so 83 are left',
    is: () => `${fixedMinutes} minutes whatever the size is, so ${rto - fixedMinutes} are left`,
  },
  { says: '102.0 min | 118.9 min | 3.18 months', is: () => drillRow(daily) },
  { says: '98.5 min | 114.5 min | 3.90 months', is: () => drillRow(twice) },
  { says: '69.5 min | 77.9 min | 12.18 months', is: () => drillRow(apart) },
  { says: '3.5 minutes of replay', is: () => `${fixed(replay / 2, 1)} minutes of replay` },
  { says: 'buys nine months', is: () => (Math.round(breaks(apart) - breaks(daily)) === 9 ? 'buys nine months' : '?') },
];
