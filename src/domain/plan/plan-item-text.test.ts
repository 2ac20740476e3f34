import { expect, test } from 'vitest';
import type { PlanItem } from './plan-item.ts';
import { distance, HANDLING_LABEL, handlingText, planItemText } from './plan-item-text.ts';

const TODAY = '2026-11-22';

test.each([
  ['2026-11-22', 'today'],
  ['2026-11-21', '1 day ago'],
  ['2026-11-23', 'in 1 day'],
  ['2025-11-22', '365 days ago'],
  ['2026-12-31', 'in 39 days'],
])('%s is %s', (date, words) => {
  expect(distance(date, TODAY)).toBe(words);
});

test('a date that is none counts as the first day', () => {
  expect(distance('soon', 'now')).toBe('today');
});

test.each<[PlanItem, string]>([
  [{}, 'No owner and no due date yet.'],
  [{ owner: 'Ana' }, 'Owner Ana, no due date yet.'],
  [{ due: '2026-12-01' }, 'Due on 2026-12-01 (in 9 days), no owner yet.'],
  [{ due: TODAY, owner: 'Ana' }, 'Due on 2026-11-22 (today), owner Ana.'],
  [
    { due: '2026-11-10' },
    'Was due on 2026-11-10 (12 days ago): close the gap and change its answer, or agree on a new date.',
  ],
  [
    { due: '2026-11-10', owner: 'Ana' },
    'Was due on 2026-11-10 (12 days ago): close the gap and change its answer, or agree on a new date with Ana.',
  ],
  [{ risk: 'Sunset in May' }, 'Risk accepted, without a date to revisit it.'],
  [{ risk: 'Sunset in May', revisit: '2026-11-23' }, 'Risk accepted, to be revisited on 2026-11-23 (in 1 day).'],
  [
    { risk: 'Sunset in May', revisit: TODAY },
    'The accepted risk was to be revisited on 2026-11-22 (today): close the gap, or accept the risk again with a new date.',
  ],
])('%j: %s', (item, words) => {
  expect(planItemText(item, TODAY)).toBe(words);
});

test('every standing has its own label', () => {
  expect(new Set(Object.values(HANDLING_LABEL)).size).toBe(5);
});

test.each<[PlanItem, string]>([
  [{}, 'Not planned'],
  [{ owner: 'Ana' }, 'No date yet'],
  [{ due: '2026-11-10' }, 'Overdue, 12 days ago'],
  [{ due: '2026-11-23' }, 'Due in 1 day'],
  [{ risk: 'Sunset' }, 'Risk accepted'],
  [{ risk: 'Sunset', revisit: '2026-12-22' }, 'Accepted, revisit in 30 days'],
  [{ risk: 'Sunset', revisit: '2026-11-22' }, 'Revisit, today'],
])('%j in a few words', (item, text) => {
  expect(handlingText(item, '2026-11-22')).toBe(text);
});
