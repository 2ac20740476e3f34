import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, isDay, isInstant, isoDay, LAST_DAY } from './date.ts';
import { dayOf } from './local-day.ts';

test.each([
  ['2020-01-01', 0],
  ['2020-02-29', 59],
  ['2020-12-31', 365],
  ['2021-01-01', 366],
  ['2026-11-22', 2517],
  ['2064-11-08', LAST_DAY],
])('%s is day %i', (date, day) => {
  expect(dayNumber(date)).toBe(day);
  expect(isoDay(day)).toBe(date);
});

test.each([
  '',
  'today',
  '2019-12-31',
  '2064-11-09',
  '2026-02-29',
  '2026-02-30',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-1-2',
  '2026-11-22T00:00:00Z',
  ' 2026-11-22',
  '2026-11-22\n',
  '+02026-11-22',
])('%j is no day that can be encoded', (date) => {
  expect(dayNumber(date)).toBeUndefined();
});

test('every day survives the way to a date and back', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: LAST_DAY }), (day) => dayNumber(isoDay(day)) === day));
});

test.each(['1970-01-01', '2000-02-29', '2026-11-22', '9999-12-31'])('%s is a day', (date) => {
  expect([isDay(date), isInstant(`${date}T23:59:59.999Z`)]).toEqual([true, true]);
});

test.each([
  '',
  'today',
  '2026-02-29',
  '1900-02-29',
  '2026-00-01',
  '2026-11-31',
  '2026-11-22\n',
  '2026-1-2',
  '+010000-01-01',
])('%j is no day', (date) => {
  expect([isDay(date), isInstant(`${date}T23:59:59.999Z`)]).toEqual([false, false]);
});

test.each([
  '2026-11-22',
  '2026-11-22T09:30:00Z',
  '2026-11-22T24:00:00.000Z',
  '2026-11-22T09:30:00.000+01:00',
  'yesterday, or at last.. Z',
])('%j is no instant', (text) => {
  expect(isInstant(text)).toBe(false);
});

test('every moment that a clock can show is an instant', () => {
  const moment = fc.date({ noInvalidDate: true, min: new Date('0000-01-01'), max: new Date('9999-12-31') });
  fc.assert(fc.property(moment, (date) => isInstant(date.toISOString())));
});

test('the day of a moment is the one on the wall, not in Greenwich', () => {
  expect(dayOf(new Date(2026, 0, 2, 0, 30))).toBe('2026-01-02');
  expect(dayOf(new Date(2026, 10, 22, 23, 59))).toBe('2026-11-22');
  expect(dayOf(new Date(2026, 10, 22, 23, 59).toISOString())).toBe('2026-11-22');
});
