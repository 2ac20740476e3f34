import type { Answers } from '../catalogue/answer.ts';
import { DIMENSIONS, type Dimension, type Filter } from './filter.ts';
import { optionsOf, passes, restOf, type SearchableCheck } from './filter-match.ts';

/** How many checks a filter shows, and how many each option would show; an option that would show none is absent. */
export type OptionCounts = {
  readonly shown: number;
  readonly options: Readonly<Record<Dimension, ReadonlyMap<string, number>>>;
};

type Tallies = Readonly<Record<Dimension, Map<string, number>>>;

function add(tally: Map<string, number>, options: string | readonly string[]): void {
  for (const option of typeof options === 'string' ? [options] : options)
    tally.set(option, (tally.get(option) ?? 0) + 1);
}

/**
 * For each option the number of checks that would be shown if it were chosen, given the other dimensions, the text and
 * `hideAnswered`.
 */
export function optionCounts(checks: readonly SearchableCheck[], answers: Answers, filter: Filter): OptionCounts {
  const options: Tallies = {
    level: new Map(),
    phase: new Map(),
    role: new Map(),
    where: new Map(),
    answer: new Map(),
    practice: new Map(),
  };
  const rest = restOf(filter);
  const narrowing = DIMENSIONS.filter((dimension) => filter[dimension].length > 0);
  let shown = 0;
  for (const check of checks) {
    const answer = answers[check.id];
    if (!rest(check, answer)) continue;
    const failed = narrowing.filter((dimension) => !passes(check, answer, filter, dimension));
    if (failed.length > 1) continue;
    if (failed.length === 0) shown += 1;
    // A check that only one dimension rejects would be shown by another choice there, and there alone.
    const counted = failed.length === 0 ? DIMENSIONS : failed;
    for (const dimension of counted) add(options[dimension], optionsOf(check, answer, dimension));
  }
  return { shown, options };
}
