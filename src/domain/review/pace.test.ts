import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Going, lengthText, paceOf, paceText } from './pace.ts';

const at = (minutes: number, going: Partial<Going> = {}) =>
  paceText(paceOf({ since: 0, minutes: 45, done: 0, total: 90, ...going }, minutes * 60_000));

test.each<[string, number, Partial<Going>]>([
  ['0 of 45 min · on time · 30 s a check', 0, {}],
  ['10 of 45 min · on time · 30 s a check', 10, { done: 20 }],
  ['10 of 45 min · 5 min ahead · 35 s a check', 10, { done: 30 }],
  ['10 of 45 min · 5 min behind · 26 s a check', 10, { done: 10 }],
  ['10 of 45 min · 35 min ahead', 10, { done: 90 }],
  ['45 of 45 min · 40 min behind', 45, { done: 10 }],
  ['47 of 45 min · 2 min over', 47, { done: 10 }],
  ['0 of 45 min · on time · 5 min a check', 0, { total: 10 }],
  ['0 of 45 min', 0, { total: 0 }],
  ['12 min', 12, { minutes: 0 }],
  ['0 min', -5, { minutes: 0 }],
])('%s', (says, minutes, going) => {
  expect(at(minutes, going)).toBe(says);
});

test.each([
  [45, 101, '27 s for each of 101 checks.'],
  [60, 10, '6 min for each of 10 checks.'],
  [10, 1, '10 min for each of 1 check.'],
  [0, 101, ''],
  [45, 0, ''],
])('%i minutes for %i checks', (minutes, total, says) => {
  expect(lengthText(minutes, total)).toBe(says);
});

test('who goes through the checks evenly is always on time, and nobody is owed less than no time', () => {
  const total = fc.integer({ min: 1, max: 200 });
  fc.assert(
    fc.property(
      total,
      fc.integer({ min: 1, max: 600 }),
      fc.double({ min: 0, max: 2, noNaN: true }),
      (n, minutes, share) => {
        const now = share * minutes * 60_000;
        const done = Math.floor(n * Math.min(1, share));
        const pace = paceOf({ since: 0, minutes, done, total: n }, now);
        // At most by the one check that is under way.
        expect(pace.ahead).toBeGreaterThanOrEqual(-Math.ceil((minutes * 60) / n) - 1);
        expect(pace.ahead).toBeLessThanOrEqual(1);
        expect(pace.each ?? 0).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});
