import { expect, test } from 'vitest';
import { found, plain, rowsOf, valuesOf } from '../../../tests/fixtures/worked.ts';
import { errorBudgetTool } from './error-budget-tool.ts';

const { conflict, work } = errorBudgetTool;

const values = (given: Readonly<Record<string, number>> = {}) => valuesOf(errorBudgetTool, given);

test('vector 1A, which the tool begins with', () => {
  const worked = work(values());
  expect(found(worked)).toEqual({
    'Good so far': '99.975 %',
    Budget: '10,000 events',
    'As a full outage': '43.2 min',
    Spent: '25 %',
    'Burn rate': '2×',
    'A full budget lasts': '15 days',
    'What is left lasts': '11.25 days',
  });
  expect(plain(worked.verdict)).toBe(
    '25 % of the budget is spent: there is room to experiment. At the present rate the rest lasts 11.25 days.',
  );
  expect(worked.formulas.map(plain)).toEqual([
    'Budget = (1 − 0.999) × 10,000,000 = 10,000 events',
    'As a full outage = (1 − 0.999) × 30 days × 1,440 min = 43.2 min',
    'Spent = 2,500 ÷ 10,000 = 25 %',
    'Burn rate = 0.2 % ÷ 0.1 % = 2×',
    'What is left lasts = 75 % × 30 days ÷ 2 = 11.25 days',
  ]);
  expect(plain(worked.note)).toBe(
    'Error budget: 99.9 % over 30 days is 10,000 of 10,000,000 events (43.2 min). 25 % is spent; burn rate 2×, what is left lasts: 11.25 days.',
  );
  expect(worked.warnings).toEqual([]);
  expect(rowsOf(worked)).toEqual([
    ['Page', '2 % within 1 h', '5 min', '14.4×', '1.44 %', 'does not fire'],
    ['Page', '5 % within 6 h', '30 min', '6×', '0.6 %', 'does not fire'],
    ['Ticket', '10 % within 24 h', '2 h', '3×', '0.3 %', 'does not fire'],
    ['Ticket', '10 % within 3 days', '6 h', '1×', '0.1 %', 'after 36 h'],
  ]);
});

test('vector 1B is overspent', () => {
  const worked = work(values({ slo: 99.95, window: 28, events: 48e6, bad: 30_000, now: 0.4 }));
  expect(plain(worked.verdict)).toBe('The budget is overspent by 25 %: the policy applies, reliability comes first.');
  expect(found(worked)).toMatchObject({ Spent: '125 %', 'Burn rate': '8×', 'What is left lasts': 'nothing is left' });
});

test('vector 1C lasts longer than its window', () => {
  expect(found(work(values({ slo: 99, events: 500_000, bad: 1200, now: 0.25 })))).toMatchObject({
    'A full budget lasts': '120 days',
    'What is left lasts': '91.2 days',
  });
});

test('what is spent to the last event is spent, and what is nearly spent asks for care', () => {
  expect(work(values({ bad: 10_000 })).verdict).toMatch(/^The whole budget is spent/);
  expect(work(values({ bad: 6000 })).verdict).toMatch(/slow down risky changes/);
});

test('where nothing fails, the rest lasts for ever', () => {
  const worked = work(values({ now: 0 }));
  expect(worked.verdict).toMatch(/Nothing fails now, so the rest lasts for ever\.$/);
  expect(found(worked)).toMatchObject({ 'What is left lasts': 'for ever: nothing fails now' });
  expect(worked.formulas.at(-1)).toBe('What is left lasts for ever: nothing fails now');
});

test('rules that never fire, and those that one failure trips, are warned of', () => {
  const worked = work(values({ slo: 90, window: 90, events: 2000, bad: 0 }));
  expect(worked.warnings.map(plain)).toEqual([
    'The rule over 1 h and 6 h would take more than 100 % errors: it never fires.',
  ]);
  expect(work(values({ events: 2000, bad: 0 })).warnings.map(plain)).toEqual([
    'So few events come that a single failure trips the rule over 1 h and 6 h and 24 h and 3 days.',
  ]);
  expect(worked.tables[0]?.rows[0]?.[4]).toMatch(/never$/);
});

test('more bad events than events contradict each other', () => {
  expect(conflict(values({ events: 10, bad: 11 }))).toEqual({ id: 'bad', fault: 'At most the 10 valid events.' });
  expect(conflict(values({ events: 10, bad: 10 }))).toBeUndefined();
});

test('a window of one day is counted in days, and a rate too small to divide by lasts long', () => {
  const worked = work(values({ window: 1, now: 2.5e-322 }));
  expect(plain(worked.formulas[1] ?? '')).toBe('As a full outage = (1 − 0.999) × 1 day × 1,440 min = 1.44 min');
  expect(found(worked)['What is left lasts']).toBe('more than a million years');
});
