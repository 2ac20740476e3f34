import type { Answer, Answers } from '../catalogue/answer.ts';
import type { Catalogue, CatalogueCheck, CataloguePractice } from '../catalogue/catalogue.ts';
import { LEVELS, type Level } from '../catalogue/level.ts';
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

/** Every applicable essential check is Yes; one of them is No; neither. */
export type Standing = 'holds' | 'gives' | 'open';

export type PracticeTally = {
  readonly practice: CataloguePractice;
  readonly counts: Counts;
  readonly standing: Standing;
};

export type Tally = {
  readonly total: Counts;
  readonly levels: Readonly<Record<Level, Counts>>;
  readonly practices: readonly PracticeTally[];
  /** How many practices hold. */
  readonly holding: number;
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

/** A practice whose essential checks are all not applicable holds: nothing that it asks for is missing. */
function standingOf(essential: Counts): Standing {
  if (essential.no > 0) return 'gives';
  return essential.yes === essential.applicable ? 'holds' : 'open';
}

/** The counts of an assessment: per practice, per level, in total. */
export function tally(catalogue: Catalogue, answers: Answers, tier: Tier): Tally {
  const ofLevel = (checks: readonly CatalogueCheck[], level: Level) => checks.filter((check) => check.level === level);
  const checks = catalogue.practices.flatMap((practice) => practice.checks);
  const practices = catalogue.practices.map((practice) => ({
    practice,
    counts: count(practice.checks, answers, tier),
    standing: standingOf(count(ofLevel(practice.checks, 'essential'), answers, tier)),
  }));
  const [essential, recommended, advanced] = LEVELS.map((level) => count(ofLevel(checks, level), answers, tier)) as [
    Counts,
    Counts,
    Counts,
  ];
  return {
    total: count(checks, answers, tier),
    levels: { essential, recommended, advanced },
    practices,
    holding: practices.filter((practice) => practice.standing === 'holds').length,
  };
}

/** How many of the checks counted are gaps: answered No, Partly or Don’t know. */
export function gapCount(counts: Counts): number {
  return counts.no + counts.partly + counts.unknown;
}
