import { cleanLine } from '../base/clean-text.ts';
import { dayNumber } from '../base/date.ts';

/** Longest name of a milestone, in characters (code points). */
export const MILESTONE_NAME_MAX = 80;

/** What a summary code looks like: version, mark of its catalogue, point, base64url. Whether it can be opened is another matter. */
export const MILESTONE_CODE = /^[1-9][0-9]?(?:[a-p]{6})?\.[A-Za-z0-9_-]+$/;

/** A snapshot that was kept, with a name and a date. */
export type Milestone = {
  readonly name: string;
  /** ISO date. */
  readonly date: string;
  /** The snapshot, as a summary code. */
  readonly code: string;
};

/** A milestone's name as it may be shown and stored; its date where nothing of it is visible. */
export function cleanMilestoneName(name: string, date: string): string {
  return cleanLine(name, MILESTONE_NAME_MAX) || date;
}

/** A milestone out of a file or storage, cleaned; undefined if it is none. Whether its code can be opened is not judged. */
export function readMilestone(value: unknown): Milestone | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { name, date, code } = value as Readonly<Record<string, unknown>>;
  if (typeof name !== 'string' || typeof date !== 'string' || typeof code !== 'string') return undefined;
  if (dayNumber(date) === undefined || !MILESTONE_CODE.test(code.trim())) return undefined;
  return { name: cleanMilestoneName(name, date), date, code: code.trim() };
}

/** Anything dated in order of time, earliest first; what is of the same day stays in the order in which it was kept. */
export function byDate<Dated extends { readonly date: string }>(dated: readonly Dated[]): readonly Dated[] {
  return [...dated].sort((a, b) => Number(a.date > b.date) - Number(a.date < b.date));
}
