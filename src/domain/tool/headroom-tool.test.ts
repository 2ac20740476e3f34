import { expect, test } from 'vitest';
import { found, plain, rowsOf, valuesOf } from '../../../tests/fixtures/worked.ts';
import { headroomTool } from './headroom-tool.ts';

const { conflict, work } = headroomTool;
const values = (given: Readonly<Record<string, number>> = {}) => valuesOf(headroomTool, given);

test('vector 4A, which the tool begins with', () => {
  const worked = work(values());
  expect(found(worked)).toEqual({
    'Usable capacity': '525 req/s',
    'Busy now': '53.3 %',
    Full: 'in 3.53 months',
    Order: 'in 1.53 months',
    'Order when the load reaches': '450.1 req/s',
    'Load doubles': 'in 9.01 months',
    'Load in 12 months': '1,007.27 req/s',
    'Doors by then': '7 (3 to add)',
    'In flight at peak': '48 requests, 69 workers',
    'Response at the target': 'one server 3.33×, pool of four 1.36×',
  });
  expect(plain(worked.verdict)).toBe(
    'Today’s load takes 53.3 % of the doors that may not be lost. Order in 1.53 months, when the load reaches 450.1 req/s: set the alert there.',
  );
  expect(worked.formulas.map(plain)).toEqual([
    'Usable = (4 − 1) × 250 req/s × 70 % = 525 req/s',
    'Full in = ln(525 ÷ 400) ÷ ln(1.08) = 3.53 months',
    'Order in = 3.53 − 1.5 − 0.5 = 1.53 months',
    'Order at = 525 ÷ 1.08 ^ (1.5 + 0.5) = 450.1 req/s',
    'Load in 12 months = 400 × 1.08 ^ 12 = 1,007.27 req/s',
    'Doors by then = ⌈1,007.27 ÷ 175⌉ + 1 = 7',
    'In flight = 400 req/s × 0.12 s = 48; workers = ⌈48 ÷ 70 %⌉ = 69',
  ]);
  expect(rowsOf(worked)).toEqual([
    ['4 %', 'in 6.93 months', 'in 4.93 months', '485.39 req/s'],
    ['8 %', 'in 3.53 months', 'in 1.53 months', '450.1 req/s'],
    ['12 %', 'in 2.4 months', 'in 0.4 months', '418.53 req/s'],
  ]);
  expect(plain(worked.note)).toMatch(/full in 3\.53 months; order in 1\.53 months, at 450\.1 req\/s\.$/);
});

const LATE = { load: 1200, growth: 5, doors: 6, rate: 400, target: 65, lead: 3, buffer: 1 };

test('vector 4B is late though half of it is idle', () => {
  const worked = work(values(LATE));
  expect(plain(worked.verdict)).toBe(
    'Today’s load takes 60 % of the doors that may not be lost, and the order is already late by 2.36 months: lead time and buffer are longer than the 1.64 months until the wall is full.',
  );
  expect(found(worked)).toMatchObject({ Order: 'now: late by 2.36 months', 'Doors by then': '10 (4 to add)' });
});

test('load that does not grow never fills anything, in words', () => {
  const worked = work(values({ growth: 0, horizon: 1 }));
  expect(found(worked)).toMatchObject({
    Full: 'never: the load does not grow',
    Order: 'never: the load does not grow',
    'Order when the load reaches': 'no such load',
    'Load doubles': 'never',
    'Load in 1 month': '400 req/s',
    'Doors by then': '4 (none to add)',
  });
  expect(worked.verdict).toMatch(/it does not grow: the wall never fills\.$/);
  expect(worked.formulas.some((formula) => formula.startsWith('Order'))).toBe(false);
  expect(rowsOf(worked)[0]).toEqual([
    '0 %',
    'never: the load does not grow',
    'never: the load does not grow',
    'no such load',
  ]);
  expect(plain(worked.note)).toMatch(/order never: the load does not grow\.$/);
});

test('a wall that is full says so, and one without a door left says that', () => {
  const full = work(values({ load: 600 }));
  expect(found(full)).toMatchObject({ Full: 'now' });
  expect(full.verdict).toMatch(/over the target\. The wall is full now/);
  const none = work(values({ spare: 4, target: 100 }));
  expect(found(none)).toMatchObject({
    'Usable capacity': '0 req/s',
    'Busy now': 'no door is left',
    'Response at the target': 'one server grows without end, pool of four grows without end',
  });
  expect(none.verdict).toMatch(/nothing bears the load\.$/);
});

test('no value contradicts another', () => {
  expect(conflict(values())).toBeUndefined();
});
