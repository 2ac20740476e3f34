import { type AlertRule, alertRules, hoursToFire } from './alert-rule.ts';
import { type Budget, type BudgetInput, errorBudget } from './error-budget.ts';
import { shownNumber } from './field.ts';
import type { FieldValues } from './fragment.ts';
import { type FindingTable, numbersOf, type Tool, type Worked } from './tool.ts';
import { amount, counted, daysText, hoursText, percentage, quantified, times } from './wording.ts';

/** What a division may be off by: 10,000 bad events of 10,000 are all of them. */
const ROUNDING = 1e-9;

/** The input of the calculation among the values of the fields. */
export function budgetInput(values: FieldValues): BudgetInput {
  const at = numbersOf(values);
  return {
    objective: at('slo') / 100,
    windowDays: at('window'),
    validEvents: at('events'),
    badEvents: at('bad'),
    errorRate: at('now') / 100,
  };
}

const isSpent = ({ consumed }: Budget) => consumed >= 1 - ROUNDING;

function verdict(budget: Budget): string {
  const { consumed, burn, restLastsDays } = budget;
  if (consumed > 1 + ROUNDING)
    return `The budget is overspent by ${percentage(consumed - 1, 1)}: the policy applies, reliability comes first.`;
  if (isSpent(budget)) return 'The whole budget is spent: the policy applies, reliability comes first.';
  const advice = consumed < 0.5 ? 'there is room to experiment' : 'slow down risky changes';
  const rest =
    burn > 0
      ? `At the present rate the rest lasts ${daysText(restLastsDays)}.`
      : 'Nothing fails now, so the rest lasts for ever.';
  return `${percentage(consumed, 1)} of the budget is spent: ${advice}. ${rest}`;
}

const never = 'for ever: nothing fails now';

function ruleTable(rules: readonly AlertRule[], errorRate: number): FindingTable {
  const rows = rules.map((rule) => {
    const { severity, share, longHours, shortHours, burn, errorRate: from } = rule;
    const fires = hoursToFire(rule, errorRate);
    return [
      severity === 'page' ? 'Page' : 'Ticket',
      `${percentage(share)} within ${hoursText(longHours)}`,
      hoursText(shortHours),
      times(burn),
      from > 1 ? 'over 100\u00a0%: never' : percentage(from),
      Number.isFinite(fires) ? `after ${hoursText(fires)}` : 'does not fire',
    ];
  });
  return {
    label: 'Burn-rate alerts for this objective and window',
    head: ['Action', 'Budget spent', 'Confirmed over', 'Burn rate', 'Fires above', 'At the present rate'],
    rows,
  };
}

function warnings(rules: readonly AlertRule[], { validEvents, windowDays }: BudgetInput): readonly string[] {
  const deaf = rules.filter(({ errorRate }) => errorRate > 1).map(({ longHours }) => hoursText(longHours));
  const jumpy = rules.filter(
    ({ errorRate, longHours }) => ((validEvents * longHours) / (windowDays * 24)) * errorRate <= 1,
  );
  return [
    ...(deaf.length > 0
      ? [`The rule over ${deaf.join(' and ')} would take more than 100\u00a0% errors: it never fires.`]
      : []),
    ...(jumpy.length > 0
      ? [
          `So few events come that a single failure trips the rule over ${jumpy.map(({ longHours }) => hoursText(longHours)).join(' and ')}.`,
        ]
      : []),
  ];
}

function work(values: FieldValues): Worked {
  const input = budgetInput(values);
  const { objective, windowDays, validEvents, badEvents, errorRate } = input;
  const budget = errorBudget(input);
  const { indicator, events, minutes, consumed, burn, fullLastsDays, restLastsDays } = budget;
  const rules = alertRules(objective, windowDays);
  const window = amount(windowDays, 'days');
  const share = `(1 − ${shownNumber(objective)})`;
  const rest = isSpent(budget) ? 'nothing is left' : burn > 0 ? daysText(restLastsDays) : never;
  const left = Math.max(0, 1 - consumed);
  return {
    verdict: verdict(budget),
    findings: [
      { label: 'Good so far', value: percentage(indicator) },
      { label: 'Budget', value: quantified(events, 'events') },
      { label: 'As a full outage', value: quantified(minutes, 'min') },
      { label: 'Spent', value: percentage(consumed, 1) },
      { label: 'Burn rate', value: times(burn) },
      { label: 'A full budget lasts', value: burn > 0 ? daysText(fullLastsDays) : never },
      { label: 'What is left lasts', value: rest },
    ],
    tables: [ruleTable(rules, errorRate)],
    formulas: [
      `Budget = ${share} × ${counted(validEvents)} = ${quantified(events, 'events')}`,
      `As a full outage = ${share} × ${window} × 1,440 min = ${quantified(minutes, 'min')}`,
      `Spent = ${counted(badEvents)} ÷ ${counted(events)} = ${percentage(consumed, 1)}`,
      `Burn rate = ${percentage(errorRate)} ÷ ${percentage(1 - objective)} = ${times(burn)}`,
      burn > 0
        ? `What is left lasts = ${percentage(left, 1)} × ${window} ÷ ${counted(burn)} = ${daysText(restLastsDays)}`
        : `What is left lasts ${never}`,
    ],
    warnings: warnings(rules, input),
    note: `Error budget: ${percentage(objective)} over ${window} is ${counted(events)} of ${counted(validEvents)} events (${quantified(minutes, 'min')}). ${percentage(consumed, 1)} is spent; burn rate ${times(burn)}, what is left lasts: ${rest}.`,
  };
}

/** Error budget and burn rate (SRE Workbook, chapters 2 and 5). */
export const errorBudgetTool: Tool = {
  name: 'error-budget',
  title: 'Error budget',
  summary: 'How much may fail, how much of it is spent, how long the rest lasts, and where alerts belong.',
  fields: [
    { kind: 'number', id: 'slo', label: 'Objective', unit: '%', initial: 99.9, min: 50, max: 99.9999 },
    {
      kind: 'number',
      id: 'window',
      label: 'Window',
      unit: 'days',
      initial: 30,
      min: 1,
      max: 366,
      whole: true,
      hint: '28 days keep weekdays even; 30, 7 and 90 are usual too.',
    },
    {
      kind: 'number',
      id: 'events',
      label: 'Valid events in the window',
      unit: '',
      initial: 10_000_000,
      min: 1,
      max: 1e15,
      whole: true,
      hint: 'Requests, messages or runs: whatever the objective counts.',
    },
    {
      kind: 'number',
      id: 'bad',
      label: 'Bad events so far',
      unit: '',
      initial: 2500,
      min: 0,
      max: 1e15,
      whole: true,
    },
    { kind: 'number', id: 'now', label: 'Failing now', unit: '%', initial: 0.2, min: 0, max: 100 },
  ],
  conflict: (values) => {
    const { badEvents, validEvents } = budgetInput(values);
    return badEvents > validEvents
      ? { id: 'bad', fault: `At most the ${counted(validEvents)} valid events.` }
      : undefined;
  },
  work,
};
