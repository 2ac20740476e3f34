import type { Assessment } from './assessment.ts';

/** An assessment frozen on a date. The one form in which anything leaves the browser. */
export type Snapshot = Assessment & {
  /** ISO date, such as `2026-11-22`. */
  readonly date: string;
  /** Length of the register when it was taken. */
  readonly edition: number;
};

/** The assessment as it stands, frozen on a date under an edition of the register. */
export function freeze(assessment: Assessment, date: string, edition: number): Snapshot {
  const { name, tier, answers, notes } = assessment;
  return { name, tier, answers, notes, date, edition };
}
