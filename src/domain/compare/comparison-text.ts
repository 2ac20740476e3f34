import type { CheckMove, Comparison } from './comparison.ts';

/** What each move is called wherever a person reads it, in the order in which moves are counted. */
export const MOVE_LABEL: Readonly<Record<CheckMove, string>> = {
  better: 'Better',
  worse: 'Worse',
  answered: 'Newly answered',
  cleared: 'No longer answered',
  sideways: 'Changed',
  new: 'New in the catalogue',
  missing: 'Not yet in the catalogue',
  retired: 'Retired',
  same: 'Same',
};

const PART: Readonly<Record<Exclude<CheckMove, 'same'>, string>> = {
  better: 'better',
  worse: 'worse',
  answered: 'newly answered',
  cleared: 'no longer answered',
  sideways: 'changed to or from Don’t know or Not applicable',
  new: 'new in the catalogue',
  missing: 'not yet in the catalogue',
  retired: 'retired',
};

/** How many checks moved which way. */
export function moveCounts({ practices, retired, beyond }: Comparison): Readonly<Record<CheckMove, number>> {
  const counts = { better: 0, worse: 0, answered: 0, cleared: 0, sideways: 0, new: 0, missing: 0, retired: 0, same: 0 };
  for (const { move } of [...practices.flatMap(({ checks }) => checks), ...retired, ...beyond]) counts[move] += 1;
  return counts;
}

/** The comparison in a sentence: `3 better, 1 worse, 2 newly answered.` */
export function comparisonText(comparison: Comparison): string {
  const counts = moveCounts(comparison);
  const moves = Object.keys(PART) as (keyof typeof PART)[];
  const parts = moves.filter((move) => counts[move] > 0).map((move) => `${counts[move]} ${PART[move]}`);
  return parts.length === 0 ? 'Every answer is the same.' : `${parts.join(', ')}.`;
}
