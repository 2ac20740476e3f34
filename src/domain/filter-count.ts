import type { Answers } from './answer.ts';
import { DIMENSIONS, type Dimension, FIXED_OPTIONS, type Filter } from './filter.ts';
import { optionsOf, passes, restOf, type SearchableCheck } from './filter-match.ts';

/** How many checks a filter shows, and how many each option would show if it were chosen instead of its dimension's. */
export type OptionCounts = {
  readonly shown: number;
  readonly options: Readonly<Record<Dimension, ReadonlyMap<string, number>>>;
};

type Tallies = Readonly<Record<Dimension, Map<string, number>>>;

function add(tally: Map<string, number>, options: string | readonly string[]): void {
  for (const option of typeof options === 'string' ? [options] : options)
    tally.set(option, (tally.get(option) ?? 0) + 1);
}

function zeros(options: readonly string[]): Map<string, number> {
  return new Map(options.map((option) => [option, 0]));
}

/**
 * For each option the number of checks that would be shown if it were chosen, given the other dimensions, the text and
 * `hideAnswered`. Fixed options are always in it; practices are those of the checks, in their order.
 */
export function optionCounts(checks: readonly SearchableCheck[], answers: Answers, filter: Filter): OptionCounts {
  const options: Tallies = {
    level: zeros(FIXED_OPTIONS.level),
    phase: zeros(FIXED_OPTIONS.phase),
    role: zeros(FIXED_OPTIONS.role),
    answer: zeros(FIXED_OPTIONS.answer),
    practice: zeros(checks.map(({ practice }) => practice)),
  };
  const rest = restOf(filter);
  let shown = 0;
  for (const check of checks) {
    const answer = answers[check.id];
    if (!rest(check, answer)) continue;
    const failed = DIMENSIONS.filter((dimension) => !passes(check, answer, filter, dimension));
    if (failed.length === 0) shown += 1;
    // A check that only one dimension rejects would be shown by another choice there, and there alone.
    const counted = failed.length === 0 ? DIMENSIONS : failed.length === 1 ? failed : [];
    for (const dimension of counted) add(options[dimension], optionsOf(check, answer, dimension));
  }
  return { shown, options };
}
