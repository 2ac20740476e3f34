import { expect, test } from 'vitest';
import { found, plain, rowsOf, valuesOf } from '../../../tests/fixtures/worked.ts';
import { availabilityTool } from './availability-tool.ts';

const { conflict, work } = availabilityTool;
const values = (given: Readonly<Record<string, number | string>> = {}) => valuesOf(availabilityTool, given);

/** All parts that there is room for, absent but for those given. */
const only = (given: Readonly<Record<string, number | string>>) =>
  values({ r1: 'none', r2: 'none', r3: 'none', r4: 'none', ...given });

test('vector 3A, which the tool begins with', () => {
  const worked = work(values());
  expect(found(worked)).toEqual({
    'Expected availability': '99.8401 %',
    'Down in 30 days': '69.1 min',
    'Down in a year': '840.5 min',
    'The objective allows': '43.2 min in 30 days',
    'If copies never failed together': '99.8401 %',
  });
  expect(plain(worked.verdict)).toBe(
    '99.8401 % expected, 69.1 min down in 30 days: below the objective of 99.9 % as drafted, which allows 43.2 min.',
  );
  expect(worked.formulas.map(plain)).toEqual([
    'Expected = 99.99 % × 99.95 % × 99.95 % × 99.95 % = 99.84009 %',
    'Down in 30 days = (1 − 99.84009 %) × 43,200 min = 69.1 min',
  ]);
  expect(rowsOf(worked)[0]).toEqual(['Own code', '99.99 %', '', '99.99 %', '4.3 min']);
});

const PAIR = { r1: 'needed', n1: 'Balancer', a1: 99.99, r2: 'needed', n2: 'Replica', a2: 99.5, c2: 2 };

test.each([
  [0, '99.9875 %', '5.4 min', '65.7 min'],
  [5, '99.9627 %', '16.1 min', '195.8 min'],
  [10, '99.938 %', '26.8 min', '326 min'],
])('vector 3B with %d %% of failures shared', (shared, total, month, year) => {
  const worked = work(only({ ...PAIR, shared }));
  expect(found(worked)).toMatchObject({
    'Expected availability': total,
    'Down in 30 days': month,
    'Down in a year': year,
    'If copies never failed together': '99.9875 %',
  });
  expect(rowsOf(worked)[1]?.[2]).toBe('2 copies, one is enough');
});

test('the formula of copies has their numbers in it', () => {
  expect(plain(work(only(PAIR)).formulas[0] ?? '')).toBe(
    'Replica = 1 − (0.05 × 0.005 + (0.95 × 0.005) ^ 2) = 99.97274 %',
  );
});

test('vector 3C: two of three, with a database behind them', () => {
  const worked = work(
    only({ r1: 'needed', n1: 'Node', a1: 99.9, c1: 3, k1: 2, r2: 'needed', n2: '', a2: 99.95, slo: 99.9 }),
  );
  expect(found(worked)).toMatchObject({ 'Expected availability': '99.9497 %', 'Down in 30 days': '21.7 min' });
  expect(plain(worked.formulas[0] ?? '')).toBe('Node = at least 2 of 3 at 99.9 % = 99.9997 %');
  expect(rowsOf(worked).map(([name]) => name)).toEqual(['Node', 'Part 2']);
  expect(plain(worked.verdict)).toMatch(/the objective of 99\.9 % holds, which allows 43\.2 min\.$/);
});

test('a soft part is left out of the product', () => {
  const worked = work(only({ r1: 'needed', n1: 'Code', a1: 99.9, r2: 'soft', n2: 'Auth', a2: 90 }));
  expect(found(worked)['Expected availability']).toBe('99.9 %');
  expect(rowsOf(worked)[1]).toEqual(['Auth', '90 %', 'soft: left out', '', 'nothing']);
  expect(plain(worked.note)).toBe(
    'Availability: Code 99.9 %; Auth 90 % soft: left out. 99.9 % expected, 43.2 min down in 30 days; the objective of 99.9 % holds.',
  );
  expect(work(values()).note).toMatch(/does not hold\.$/);
});

test('more copies needed than there are, and no part that is needed, are contradictions', () => {
  expect(conflict(values({ k2: 3, c2: 2 }))).toEqual({ id: 'k2', fault: 'At most the 2 that there are.' });
  expect(conflict(only({ r1: 'soft' }))).toEqual({ id: 'r1', fault: 'At least one part has to be needed.' });
  expect(conflict(values())).toBeUndefined();
});
