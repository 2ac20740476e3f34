import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fixed, group, percent } from '../worked-example/number.ts';
import { model, parcelHub } from '../worked-example/parcelhub.ts';

const filled = (name: string) => readFileSync(`content/templates/${name}.parcelhub.md`, 'utf8');

const { peak, growth, door, doors, spare, target, lead, buffer } = parcelHub;
const usable = (doors - spare) * door * target;
const monthsTo = (load: number, rate: number = growth) => Math.log(load / peak) / Math.log(1 + rate);
const carrier = (peak * parcelHub.carrierShare) / parcelHub.carriers;
/** Months until the wall is full when that carrier comes on top today and grows like all. */
const fullWithCarrier = Math.log(usable / (peak + carrier)) / Math.log(1 + growth);

const orderRow = (rate: number) => {
  const full = monthsTo(usable, rate);
  return (
    `| ${percent(rate, 0)} | ${group(peak * (1 + rate) ** 12)} req/s | ${fixed(full, 2)} months ` +
    `| ${fixed(full - lead - buffer, 2)} months | ${group(usable / (1 + rate) ** (lead + buffer))} req/s |`
  );
};

const rows = model.actors.reduce((sum, { average }) => sum + average.write, 0) * model.events.per_post * 86_400;

describe('the capacity sheet of ParcelHub', () => {
  test.each([
    orderRow(growth / 2),
    orderRow(growth),
    orderRow(growth * 1.5),
    `| ${group(usable)} req/s | ${percent(usable / peak - 1, 0)} |`,
    `| ${group(doors * model.pools.size)} | ${group((doors + 2) * model.pools.size)} | ${group(model.database.connections - model.database.kept_for_operators)} |`,
    `${fixed(rows / 1e6, 1)} million rows`,
    `${group(carrier)} req/s, an average carrier: full in ${fixed(fullWithCarrier, 2)} months`,
    `order in ${fixed(fullWithCarrier - lead - buffer, 2)} months`,
    `${percent(1 - peak / (doors * door), 0)} (${percent(spare / doors, 0)} the spare, ${percent(((doors - spare) / doors) * (1 - target), 1)} a short queue, ${percent((usable - peak) / (doors * door), 1)} growth)`,
  ])('%s', (says) => {
    expect(filled('capacity-sheet')).toContain(says);
  });
});

test('the scale path of ParcelHub starts its steps where the model does', () => {
  const { step_starts_at, step_starts_months, ceilings } = model.database;
  for (const load of step_starts_at) expect(filled('scale-path')).toContain(`| ${group(load)} req/s, or`);
  expect(filled('scale-path')).toContain(
    `${step_starts_months.slice(0, -1).join(', ')} and ${step_starts_months.at(-1)}`,
  );
  expect(filled('scale-path')).toContain(`in month ${fixed(monthsTo(ceilings.at(-1) ?? Number.NaN), 2)}`);
});

test('the runbook knows how long a queue lasts', () => {
  const { deliveries_peak } = model.events;
  const minutes = model.sender.queue_limit / (deliveries_peak.carriers / parcelHub.carriers) / 60;
  expect(filled('runbook')).toContain(`in ${Math.floor(minutes)} min at peak`);
});

test('limits of the failure-mode analysis are those of the sender and of the pools', () => {
  const sheet = filled('failure-mode-analysis');
  const { timeout_s, attempts, in_flight_per_partner, functions_cap, queue_limit } = model.sender;
  expect(sheet).toContain(`| ${timeout_s} s | ${attempts}, at the worker;`);
  expect(sheet).toContain(`${in_flight_per_partner} in flight a partner`);
  expect(sheet).toContain(`| ${functions_cap} at once |`);
  expect(sheet).toContain(`| ${group(queue_limit)} messages each |`);
  expect(sheet).toContain(`${model.pools.size} an instance, ${doors * model.pools.size} of 97 in all`);
  expect(sheet).toContain(`saturates at: ${group(doors * door)} req/s`);
  expect(sheet).toContain(`150 % of that, ${group(1.5 * doors * door)} req/s`);
});
