import { fixed, group } from '../worked-example/number.ts';
import { model } from '../worked-example/parcelhub.ts';
import { monthsTo } from './sum.ts';

const { capacity, database } = model;
const high = model.load.growth * 1.5;
const startAt = (step: number, growth: number) =>
  (database.ceilings[step] ?? 0) / (1 + growth) ** ((database.step_leads_months[step] ?? 0) + capacity.buffer_months);
const stepRow = (step: number) =>
  `${group(startAt(step, model.load.growth))} | ${group(startAt(step, high))} | ${fixed(monthsTo(startAt(step, high), high), 2)}`;
const from450 = Math.log(database.ceilings[0] ? database.ceilings[0] / capacity.order_at : 1) / Math.log1p(high);

/** Numbers that the exercise states, each with the arithmetic behind it. */
export const claims = [
  {
    says: 'bears 525 requests a second today, and 1,050, 2,100 and 4,200 after',
    is: () =>
      `bears ${database.ceilings[0]} requests a second today, and ${database.ceilings
        .slice(1)
        .map(group)
        .join(', ')
        .replace(/, ([^,]+,[^,]+)$/, ' and $1')} after`,
  },
  {
    says: 'take 1.5, 0.5, 2 and 2 months',
    is: () => `take ${database.step_leads_months.join(', ').replace(/, (\d)$/, ' and $1')} months`,
  },
  { says: '450 | 419 | 0.40', is: () => stepRow(0) },
  { says: '972 | 937 | 7.52', is: () => stepRow(1) },
  { says: '1,732 | 1,582 | 12.13', is: () => stepRow(2) },
  { says: '3,465 | 3,164 | 18.25', is: () => stepRow(3) },
  {
    says: 'come after 20.3 months in place of 29.9',
    is: () =>
      `come after ${fixed(monthsTo(4000, high), 1)} months in place of ${fixed(monthsTo(4000, model.load.growth), 1)}`,
  },
  { says: 'full in 1.36 months', is: () => `full in ${fixed(from450, 2)} months` },
  {
    says: '4.2 days before',
    is: () => `${fixed(((database.step_leads_months[0] ?? 0) - from450) * 30.4, 1)} days before`,
  },
];
