import { headroom, loadAt } from '../../../src/domain/tool/headroom.ts';
import { fixed } from '../worked-example/number.ts';
import { model } from '../worked-example/parcelhub.ts';
import { monthsTo } from './sum.ts';

const { capacity, database, pools } = model;
const spareOf = (doors: number) => Math.ceil(doors / model.zones.count);
const plan = (growth: number, doors: number) =>
  headroom({
    load: model.load.peak,
    growth,
    units: doors,
    ratePerUnit: capacity.door,
    utilisation: capacity.target,
    spare: spareOf(doors),
    lead: capacity.lead_months,
    buffer: capacity.buffer_months,
    horizon: 6,
  });
/** The smallest number of doors with which a zone may be lost in month 6. */
const doorsFor = (growth: number) => {
  let doors = 1;
  while (plan(growth, doors).usable < loadAt({ load: model.load.peak, growth }, 6)) doors += 1;
  return doors;
};
const doorRow = (growth: number) => {
  const doors = doorsFor(growth);
  const { usable, full, orderAt, loadAtHorizon } = plan(growth, doors);
  return `${fixed(loadAtHorizon, 0)} | ${doors} | ${spareOf(doors)} | ${fixed(usable, 0)} | ${fixed(full, 2)} | ${fixed(orderAt, 0)}`;
};
const cases = [model.load.growth / 2, model.load.growth, model.load.growth * 1.5];
/** Numbers that the exercise states, each with the arithmetic behind it. */
export const claims = [
  { says: '506 | 5 | 2 | 525 | 6.93 | 485', is: () => doorRow(cases[0] ?? 0) },
  { says: '635 | 6 | 2 | 700 | 7.27 | 600', is: () => doorRow(cases[1] ?? 0) },
  { says: '790 | 8 | 3 | 875 | 6.91 | 698', is: () => doorRow(cases[2] ?? 0) },
  { says: 'month 4.0', is: () => `month ${fixed(6 - capacity.lead_months - capacity.buffer_months, 1)}` },
  {
    says: 'room for seven doors',
    is: () => `room for ${capacity.doors + capacity.reserved_next === 7 ? 'seven' : '?'} doors`,
  },
  { says: '700, too few for 790', is: () => `${fixed(plan(0, 7).usable, 0)}, too few for 790` },
  {
    says: '138 connections and eight want 184, of 97',
    is: () =>
      `${6 * pools.size} connections and eight want ${8 * pools.size}, of ${database.connections - database.kept_for_operators}`,
  },
  { says: 'alert stays at 450', is: () => `alert stays at ${capacity.order_at}` },
  {
    says: 'comes before month 6',
    is: () =>
      cases.every((growth) => monthsTo(plan(growth, doorsFor(growth)).orderAt, growth) < 6)
        ? 'comes before month 6'
        : '?',
  },
];
