import type { Answers } from '../catalogue/answer.ts';
import type { Catalogue, CatalogueCheck, CataloguePractice } from '../catalogue/catalogue.ts';
import { LEVELS, type Level } from '../catalogue/level.ts';
import type { Tier } from '../catalogue/tier.ts';
import { type Counts, count } from './count.ts';

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
