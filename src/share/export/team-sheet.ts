import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import type { TeamSystem } from '../../domain/team/matrix.ts';
import type { MissingSystem } from '../../domain/team/missing.ts';

/** The matrix of a team with everything that is written of it when it leaves the browser. */
export type TeamSheet = {
  /** In the order in which they are shown. */
  readonly systems: readonly TeamSystem[];
  /** Those that have sent no link since `since`. */
  readonly missing: readonly MissingSystem[];
  /** ISO date from which on a link counts as one of this quarter. */
  readonly since: string;
  /** ISO date of the day on which it leaves. */
  readonly date: string;
  /** The absolute address of a summary. */
  readonly linkOf: (snapshot: Snapshot) => string;
};
