import { byDate } from '../assessment/milestone.ts';
import type { Snapshot } from '../assessment/snapshot.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { catalogueAt } from '../catalogue/edition.ts';
import { type Tally, tally } from '../tally/tally.ts';
import { type Comparison, compare } from './comparison.ts';

/** A milestone once its code is opened, or the assessment as it stands now. */
export type Moment = { readonly name: string; readonly date: string; readonly snapshot: Snapshot };

/** A moment with what was counted then, and what moved since the moment before it. */
export type TimelinePoint<Kept extends Moment = Moment> = Kept & {
  /** Counted in the edition and tier of the snapshot. */
  readonly tally: Tally;
  /** Undefined for the first moment. */
  readonly since: Comparison | undefined;
};

/** The moments in order of time, each counted as it was. */
export function timeline<Kept extends Moment>(
  catalogue: Catalogue,
  moments: readonly Kept[],
): readonly TimelinePoint<Kept>[] {
  const ordered = byDate(moments);
  return ordered.map((moment, index) => {
    const { snapshot } = moment;
    const before = ordered[index - 1]?.snapshot;
    return {
      ...moment,
      tally: tally(catalogueAt(catalogue, snapshot.edition, snapshot.packs), snapshot.answers, snapshot.tier),
      since: before === undefined ? undefined : compare(catalogue, before, snapshot),
    };
  });
}
