import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay, LAST_DAY } from '../base/date.ts';
import { backupAge, backupDue, backupText } from './backup-due.ts';

const TODAY = '2026-11-22';

describe('age and wording', () => {
  test.each<[string | undefined, number | 'never', string]>([
    [undefined, 'never', 'saved in this browser, no backup yet'],
    ['yesterday', 'never', 'saved in this browser, no backup yet'],
    ['2026-02-30', 'never', 'saved in this browser, no backup yet'],
    ['2026-11-22', 0, 'saved in this browser, last backup today'],
    ['2026-11-23', 0, 'saved in this browser, last backup today'],
    ['2026-11-21', 1, 'saved in this browser, last backup yesterday'],
    ['2026-11-10', 12, 'saved in this browser, last backup 12 days ago'],
    ['2024-11-22', 730, 'saved in this browser, last backup 730 days ago'],
  ])('a last backup on %s', (last, age, says) => {
    expect(backupAge(last, TODAY)).toBe(age);
    expect(backupText(last, TODAY)).toBe(says);
  });

  test('a clock outside the years that are known counts no days, and forgets no backup', () => {
    expect(backupAge('2026-11-10', '1970-01-01')).toBe(0);
  });

  test('it is the distance between any two days', () => {
    fc.assert(
      fc.property(fc.nat(LAST_DAY), fc.nat(LAST_DAY), (from, to) => {
        expect(backupAge(isoDay(from), isoDay(to))).toBe(Math.max(0, to - from));
      }),
    );
  });
});

describe('backupDue', () => {
  test.each<[string | undefined, string | undefined, number, boolean]>([
    [undefined, undefined, 0, false],
    [undefined, undefined, 19, false],
    [undefined, undefined, 20, true],
    [undefined, '2026-11-21', 19, false],
    [undefined, '2026-10-23', 1, false],
    [undefined, '2026-10-22', 1, true],
    [undefined, '2026-10-22', 0, false],
    ['2026-11-22', '2020-01-01', 19, false],
    ['2026-11-22', '2020-01-01', 20, true],
    ['2026-10-23', '2020-01-01', 1, false],
    ['2026-10-22', '2020-01-01', 1, true],
    ['2025-10-22', '2020-01-01', 0, false],
  ])('last backup %s, first saved %s, %i changes: %s', (last, since, changes, due) => {
    expect(backupDue({ last, since, changes }, TODAY)).toBe(due);
  });
});

test('what the browser did not store is not called saved', () => {
  expect(backupText(undefined, '2026-11-22', false)).toBe('not saved in this browser, no backup yet');
  expect(backupText('2026-11-10', '2026-11-22', false)).toBe('not saved in this browser, last backup 12 days ago');
});
