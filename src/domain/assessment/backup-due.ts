import { dayNumber } from '../base/date.ts';

/** What is known of the copies outside this browser. */
export type Backup = {
  /** ISO date of the last backup; undefined for never. */
  readonly last: string | undefined;
  /** ISO date on which something was first saved in this browser. */
  readonly since: string | undefined;
  /** How many answers and notes were changed since the last backup, or ever. */
  readonly changes: number;
};

/** So many changed answers and notes are worth a backup. */
const CHANGES_MAX = 20;

/** So many days are worth one if anything was changed in them. */
const DAYS_MAX = 30;

/** Whole days from an ISO date to today, 0 if a clock went backwards; undefined where there is no such date. */
function daysSince(date: string | undefined, today: string): number | undefined {
  const start = dayNumber(date ?? '');
  return start === undefined ? undefined : Math.max(0, (dayNumber(today) ?? start) - start);
}

/** Days since the last backup; `never` if there was none, or none whose date can be read. */
export function backupAge(last: string | undefined, today: string): number | 'never' {
  return daysSince(last, today) ?? 'never';
}

/** Whether to suggest a backup: after 20 changes, or after any change once 30 days have passed without one. */
export function backupDue({ last, since, changes }: Backup, today: string): boolean {
  const age = daysSince(last, today) ?? daysSince(since, today) ?? 0;
  return changes >= CHANGES_MAX || (changes > 0 && age > DAYS_MAX);
}

/**
 * Where the answers are and how old their copy is: `saved in this browser, last backup 12 days ago`. `saved` is whether
 * the browser stored all of them.
 */
export function backupText(last: string | undefined, today: string, saved = true): string {
  const where = saved ? 'saved in this browser' : 'not saved in this browser';
  const age = backupAge(last, today);
  if (age === 'never') return `${where}, no backup yet`;
  const when = age === 0 ? 'today' : age === 1 ? 'yesterday' : `${age} days ago`;
  return `${where}, last backup ${when}`;
}
