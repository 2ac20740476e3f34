import { expect, test } from 'vitest';
import { dayOf } from '../base/local-day.ts';
import { isOlder } from './proposal.ts';

/** What a clock on the wall shows, in whatever zone this runs. */
const wall = (year: number, month: number, day: number, hour: number, minute = 0) =>
  new Date(year, month - 1, day, hour, minute).toISOString();

test.each([
  ['just after midnight', wall(2026, 11, 22, 0, 1), '2026-11-22'],
  ['in the evening', wall(2026, 11, 22, 23, 59), '2026-11-22'],
  ['in the night in which European clocks go forward', wall(2026, 3, 29, 3, 30), '2026-03-29'],
  ['in the night in which they go back', wall(2026, 10, 25, 2, 30), '2026-10-25'],
  ['an evening before it', wall(2026, 10, 24, 23, 30), '2026-10-24'],
  ['in the night in which American clocks go back', wall(2026, 11, 1, 1, 30), '2026-11-01'],
  ['the first minute of a year', wall(2027, 1, 1, 0, 0), '2027-01-01'],
  ['before 2020', wall(1999, 12, 31, 23, 59), '1999-12-31'],
])('the day of a moment is that of the wall: %s', (_, moment, day) => {
  expect(dayOf(moment)).toBe(day);
  expect(dayOf(new Date(moment))).toBe(day);
});

test('a file of this evening is not older than a change of this evening, and one of yesterday evening is', () => {
  for (const hour of [0, 6, 12, 18, 23]) {
    expect(isOlder('2026-11-22', wall(2026, 11, 22, hour))).toBe(false);
    expect(isOlder('2026-11-21', wall(2026, 11, 22, hour))).toBe(true);
  }
});
