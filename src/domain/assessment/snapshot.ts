import type { Carried } from '../pack/carried.ts';
import type { PackEditions } from '../pack/pack.ts';
import type { Assessment } from './assessment.ts';

/** An assessment frozen on a date. The one form in which anything leaves the browser. */
export type Snapshot = Assessment & {
  /** ISO date, such as `2026-11-22`. */
  readonly date: string;
  /** Length of the register when it was taken. */
  readonly edition: number;
  /** Lengths of the registers of packs that it holds answers of, by key. */
  readonly packs?: PackEditions;
  /** What it holds of packs that this site does not have. */
  readonly carried?: Carried | undefined;
};

/** The assessment as it stands, frozen on a date under an edition of the register. */
export function freeze(
  assessment: Assessment & { readonly carried?: Carried | undefined },
  date: string,
  edition: number,
  packs?: PackEditions,
): Snapshot {
  const { name, tier, answers, notes, carried } = assessment;
  return { name, tier, answers, notes, date, edition, ...(packs && { packs }), ...(carried && { carried }) };
}
