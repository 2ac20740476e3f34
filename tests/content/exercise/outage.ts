import { alertRules, hoursToFire } from '../../../src/domain/tool/alert-rule.ts';
import { errorBudget } from '../../../src/domain/tool/error-budget.ts';
import { fixed, group, percent } from '../worked-example/number.ts';
import { model, parcelHub } from '../worked-example/parcelhub.ts';

const { promise } = model;
const evening = { rate: model.load.peak, share: 0.3, minutes: 25 };
const badFor = (span: number) => evening.rate * evening.share * span * 60;
const valid = parcelHub.average * parcelHub.windowDays * 86_400;
const spent = (bad: number) =>
  errorBudget({
    objective: parcelHub.slo,
    windowDays: parcelHub.windowDays,
    validEvents: valid,
    badEvents: bad,
    errorRate: evening.share,
  });
const before = model.incident.minutes * 60 * model.incident.load * model.incident.failing;
const firstRule = alertRules(parcelHub.slo, parcelHub.windowDays)[0];
/** Numbers that the exercise states, each with the arithmetic behind it. */
export const claims = [
  { says: 'took 16.2 % of the same budget', is: () => `took ${percent(spent(before).consumed, 1)} of the same budget` },
  {
    says: '0.3 × 400 × 1,500 s are 180,000',
    is: () => `${evening.share} × ${evening.rate} × ${group(evening.minutes * 60)} s are ${group(badFor(25))}`,
  },
  {
    says: '777.6 million valid ones, so the budget is 777,600',
    is: () => `${fixed(valid / 1e6, 1)} million valid ones, so the budget is ${group(spent(0).events)}`,
  },
  { says: '**23.1 %**', is: () => `**${percent(spent(badFor(25)).consumed, 1)}**` },
  { says: '39.4 % are gone', is: () => `${percent(spent(badFor(25) + before).consumed, 1)} are gone` },
  { says: '**300×**', is: () => `**${fixed(spent(0).burn, 0)}×**` },
  {
    says: '**173 s**',
    is: () => `**${fixed(firstRule === undefined ? 0 : hoursToFire(firstRule, evening.share) * 3600, 0)} s**`,
  },
  { says: 'more than 20 %', is: () => `more than ${promise.policy_line * 100} %` },
  {
    says: '50,400 bad requests, 6.5 %',
    is: () => `${group(badFor(7))} bad requests, ${percent(spent(badFor(7)).consumed, 1)}`,
  },
];
