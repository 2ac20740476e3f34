import type { Counts } from './tally.ts';

/** How many of the checks counted are gaps: answered No, Partly or Don’t know. */
export function gapCount(counts: Counts): number {
  return counts.no + counts.partly + counts.unknown;
}
