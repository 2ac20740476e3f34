import { packKeyOf } from '../pack/pack-name.ts';
import type { Counts } from './count.ts';
import type { PracticeTally, Tally } from './tally.ts';

/** What was counted of the published checks, or of a pack. */
export type Apart = {
  /** The key of the pack; undefined for what is published. */
  readonly key: string | undefined;
  readonly counts: Counts;
  readonly practices: readonly PracticeTally[];
  /** How many of its practices hold. */
  readonly holding: number;
};

const NONE: Counts = {
  ...{ yes: 0, partly: 0, no: 0, unknown: 0, na: 0, unanswered: 0 },
  ...{ asked: 0, outside: 0, applicable: 0, answered: 0 },
};

function together(all: readonly Counts[]): Counts {
  const sum = { ...NONE } as { -readonly [Name in keyof Counts]: number };
  for (const counts of all) for (const name of Object.keys(sum) as (keyof Counts)[]) sum[name] += counts[name];
  return sum;
}

/** A tally taken apart: what is published first, then each pack that was asked of. A comparison stands on the first. */
export function apart({ practices }: Pick<Tally, 'practices'>): readonly Apart[] {
  const groups = new Map<string | undefined, PracticeTally[]>([[undefined, []]]);
  for (const each of practices) {
    const key = packKeyOf(each.practice.slug);
    // A pack that did not exist on the day of a snapshot has no checks in it.
    if (key !== undefined && each.practice.checks.length === 0) continue;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups].map(([key, own]) => ({
    key,
    counts: together(own.map(({ counts }) => counts)),
    practices: own,
    holding: own.filter(({ standing }) => standing === 'holds').length,
  }));
}
