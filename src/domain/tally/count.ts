import type { Answer, Answers } from '../catalogue/answer.ts';
import type { CatalogueCheck } from '../catalogue/catalogue.ts';
import { type Tier, tierIncludes } from '../catalogue/tier.ts';

/** How many checks of the tier have which answer. Checks that the tier does not ask are only in `outside`. */
export type Counts = Readonly<Record<Answer | 'unanswered', number>> & {
  /** Checks that the tier asks and whose answer is not `na`. */
  readonly applicable: number;
  /** Checks that the tier asks, whatever their answer. */
  readonly asked: number;
  /** Checks that the tier asks and that have any answer. */
  readonly answered: number;
  /** Checks whose level the tier does not ask. */
  readonly outside: number;
};

/** The counts of some checks: the only place in which anything is counted. */
export function count(checks: readonly CatalogueCheck[], answers: Answers, tier: Tier): Counts {
  const counts = { yes: 0, partly: 0, no: 0, unknown: 0, na: 0, unanswered: 0 };
  let outside = 0;
  for (const check of checks) {
    if (tierIncludes(tier, check.level)) counts[answers[check.id] ?? 'unanswered'] += 1;
    else outside += 1;
  }
  const asked = checks.length - outside;
  return { ...counts, asked, outside, applicable: asked - counts.na, answered: asked - counts.unanswered };
}

/** How many of the checks counted are gaps: answered No, Partly or Don’t know. */
export function gapCount(counts: Counts): number {
  return counts.no + counts.partly + counts.unknown;
}
