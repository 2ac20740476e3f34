import { isDay } from '../base/date.ts';

/** The day of a file, and the last change to an assessment when the file was made. */
export type Filing = { readonly exported: string; readonly changed: string };

/** What is remembered of one. */
export function filingText({ exported, changed }: Filing): string {
  return `${exported} ${changed}`;
}

/** What tells when an assessment was filed as it stands. */
type Filed = { readonly changed?: string | undefined; readonly filed?: string | undefined };

/** The day of the first file that has an assessment as it stands; undefined where none has. */
export function filedOn({ changed = '', filed = '' }: Filed): string | undefined {
  const [day = '', ...last] = filed.split(' ');
  return isDay(day) && last.join(' ') === changed ? day : undefined;
}

/** The day that a file of some assessments bears: what was filed as it stands keeps its day, so that its file is the same. */
export function fileDay(assessments: readonly Filed[], today: string): string {
  const days = assessments.map(filedOn);
  return days.includes(undefined) ? today : (days.sort().at(-1) ?? today);
}
