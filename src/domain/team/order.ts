import { compareNames } from '../base/name-order.ts';
import { TIERS } from '../catalogue/tier.ts';
import type { PracticeTally, Standing } from '../tally/tally.ts';
import type { TeamSystem } from './matrix.ts';
import { openCount } from './movement.ts';

/** What the rows of a team can be sorted by, each with how two of them differ. */
const DIFFERENCE = {
  name: byName,
  date: (a, b) => a.snapshot.date.localeCompare(b.snapshot.date, 'en'),
  tier: (a, b) => TIERS.indexOf(a.snapshot.tier) - TIERS.indexOf(b.snapshot.tier),
  group: (a, b) => byGroup(a, b),
  open: (a, b) =>
    openCount(a.tally.levels.essential) - openCount(b.tally.levels.essential) ||
    openCount(a.tally.total) - openCount(b.tally.total),
  answered: (a, b) => answeredShare(a) - answeredShare(b),
  holding: (a, b) => a.tally.holding - b.tally.holding,
} as const satisfies Record<string, (a: TeamSystem, b: TeamSystem) => number>;

/** What the rows of a team are sorted by: one of these, or one practice (by its slug). */
export type TeamSort = { readonly by: keyof typeof DIFFERENCE } | { readonly by: 'practice'; readonly slug: string };

const STANDINGS: readonly Standing[] = ['gives', 'open', 'holds'];

/**
 * The rows in order. Ascending: names from A to Z, the oldest first, prototypes first, groups from A to Z and
 * what is in none last, the fewest open checks first (gaps and unanswered ones, essential ones before all others: nobody
 * gains by not answering), the least answered first, the fewest holding practices first, the weakest practice first (it gives, then open, then holds; in each, the smaller share of
 * Yes). Equal rows go by name, then stay as they were.
 */
export function sortSystems(
  systems: readonly TeamSystem[],
  sort: TeamSort,
  direction: 'ascending' | 'descending' = 'ascending',
): readonly TeamSystem[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...systems].sort((a, b) => sign * difference(a, b, sort) || byName(a, b));
}

function difference(a: TeamSystem, b: TeamSystem, sort: TeamSort): number {
  if (sort.by !== 'practice') return DIFFERENCE[sort.by](a, b);
  const { slug } = sort;
  const [one, other] = [a, b].map(({ tally }) => tally.practices.find(({ practice }) => practice.slug === slug));
  return one === undefined || other === undefined ? 0 : byStrength(one, other);
}

function byName(a: TeamSystem, b: TeamSystem): number {
  return compareNames(a.snapshot.name, b.snapshot.name);
}

function byGroup({ group: a }: TeamSystem, { group: b }: TeamSystem): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareNames(a, b);
}

// To sort by, never to show: what people read are counts.
function answeredShare({ tally: { total } }: TeamSystem): number {
  return total.asked === 0 ? 1 : total.answered / total.asked;
}

function byStrength(a: PracticeTally, b: PracticeTally): number {
  return STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) || yesShare(a) - yesShare(b);
}

function yesShare({ counts }: PracticeTally): number {
  return counts.applicable === 0 ? 1 : counts.yes / counts.applicable;
}
