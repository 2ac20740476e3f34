import type { Catalogue, CataloguePractice } from '../catalogue/catalogue.ts';
import { catalogueAt } from '../catalogue/edition.ts';
import { packKeyOf } from '../pack/pack-name.ts';
import { type PracticeTally, tally } from '../tally/tally.ts';
import type { System } from './system.ts';

/** What systems answer to packs: apart from the matrix, which compares what is asked of everybody. */
type PackTable<Row extends System> = {
  /** Practices of packs of which some system answered something. */
  readonly practices: readonly CataloguePractice[];
  /** The systems that answered something of them, with a cell for each practice; undefined where it was not asked. */
  readonly rows: readonly { readonly system: Row; readonly cells: readonly (PracticeTally | undefined)[] }[];
};

/** How systems stand to packs; undefined where none of them answered anything of one. */
export function packTable<Row extends System>(
  catalogue: Catalogue,
  systems: readonly Row[],
): PackTable<Row> | undefined {
  const counted = systems.flatMap((system) => {
    const { answers, edition, packs, tier } = system.snapshot;
    const { practices } = tally(catalogueAt(catalogue, edition, packs), answers, tier);
    const theirs = practices.filter(
      ({ practice }) => packKeyOf(practice.slug) !== undefined && practice.checks.length > 0,
    );
    return theirs.some(({ counts }) => counts.answered > 0) ? [{ system, theirs }] : [];
  });
  const answered = new Set(
    counted.flatMap(({ theirs }) =>
      theirs.filter(({ counts }) => counts.answered > 0).map(({ practice }) => practice.slug),
    ),
  );
  if (counted.length === 0) return undefined;
  const practices = catalogue.practices.filter(({ slug }) => answered.has(slug));
  const rows = counted.map(({ system, theirs }) => ({
    system,
    cells: practices.map(({ slug }) => theirs.find(({ practice }) => practice.slug === slug)),
  }));
  return { practices, rows };
}
