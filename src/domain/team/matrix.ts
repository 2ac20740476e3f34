import type { Snapshot } from '../assessment/snapshot.ts';
import type { Answer } from '../catalogue/answer.ts';
import { allChecks, type Catalogue, type CatalogueCheck, type CataloguePractice } from '../catalogue/catalogue.ts';
import { catalogueAt } from '../catalogue/edition.ts';
import { type Level, levelRank } from '../catalogue/level.ts';
import { type Tier, tierIncludes } from '../catalogue/tier.ts';
import { type GapAnswer, plan } from '../tally/gap.ts';
import { type PracticeTally, type Tally, tally } from '../tally/tally.ts';
import type { System } from './system.ts';

/** What of a team is looked at. An empty list stands for all. */
export type TeamFilter = {
  readonly levels: readonly Level[];
  readonly tiers: readonly Tier[];
  /** Names of groups; empty for systems that are in none. */
  readonly groups?: readonly string[];
};

const WHOLE_TEAM: TeamFilter = { levels: [], tiers: [] };

/** A row of the matrix: a system with a cell for each practice. */
export type TeamSystem = System & {
  /**
   * Counted in the snapshot's own edition and tier. Its counts are of the levels looked at; standings, and how many
   * practices hold, are always those of the whole snapshot: they depend on its essential checks.
   */
  readonly tally: Tally;
  /** The same of its earlier snapshot, where there is one. */
  readonly before?: Tally;
};

/** A check that systems miss: a gap in at least one of them. */
type MissedCheck = {
  readonly check: CatalogueCheck;
  readonly practice: CataloguePractice;
  readonly systems: readonly { readonly system: TeamSystem; readonly answer: GapAnswer }[];
  /** How many of the systems it is applicable to. */
  readonly applicable: number;
};

export type Team = {
  /** The systems of the tiers looked at, in the order given. */
  readonly systems: readonly TeamSystem[];
  /** Their gaps at the levels looked at: those of most systems first, then by level, then in reading order. */
  readonly missed: readonly MissedCheck[];
};

/** A check behind a cell, and what the system answers to it. */
export type CellCheck = { readonly check: CatalogueCheck; readonly answer: Answer | undefined };

/** Many systems as a matrix of systems and practices, and the checks that most of them miss. */
export function team(catalogue: Catalogue, all: readonly System[], filter: TeamFilter = WHOLE_TEAM): Team {
  const { tiers, groups = [] } = filter;
  const shown = all.filter(
    ({ snapshot, group = '' }) =>
      (tiers.length === 0 || tiers.includes(snapshot.tier)) && (groups.length === 0 || groups.includes(group)),
  );
  const editions = editionsOf(catalogue, filter);
  const counted = (snapshot: Snapshot) => tallyOf(editions(snapshot.edition), snapshot, filter);
  const systems = shown.map((system) => ({
    ...system,
    tally: counted(system.snapshot),
    ...(system.earlier === undefined ? {} : { before: counted(system.earlier) }),
  }));
  return { systems, missed: missedChecks(catalogue, systems, editions) };
}

/** The checks that a cell counts, in reading order. */
export function cellChecks(
  catalogue: Catalogue,
  { snapshot }: TeamSystem,
  slug: string,
  filter: TeamFilter = WHOLE_TEAM,
): readonly CellCheck[] {
  const { practices } = atLevels(catalogueAt(catalogue, snapshot.edition), filter);
  const checks = practices.filter((practice) => practice.slug === slug).flatMap((practice) => practice.checks);
  const asked = checks.filter(({ level }) => tierIncludes(snapshot.tier, level));
  return asked.map((check) => ({ check, answer: snapshot.answers[check.id] }));
}

function atLevels(catalogue: Catalogue, { levels }: TeamFilter): Catalogue {
  if (levels.length === 0) return catalogue;
  const practices = catalogue.practices.map((practice) => ({
    ...practice,
    checks: practice.checks.filter(({ level }) => levels.includes(level)),
  }));
  return { ...catalogue, practices };
}

/** The catalogue of an edition: all of it, and what of it is looked at. */
type Edition = { readonly whole: Catalogue; readonly seen: Catalogue };

// A team has many systems and few editions.
function editionsOf(catalogue: Catalogue, filter: TeamFilter): (edition: number) => Edition {
  const known = new Map<number, Edition>();
  return (edition) => {
    const found = known.get(edition);
    if (found !== undefined) return found;
    const whole = catalogueAt(catalogue, edition);
    const made = { whole, seen: atLevels(whole, filter) };
    known.set(edition, made);
    return made;
  };
}

function tallyOf({ whole: own, seen }: Edition, { answers, tier }: Snapshot, filter: TeamFilter): Tally {
  const whole = tally(own, answers, tier);
  if (filter.levels.length === 0) return whole;
  const counted = tally(seen, answers, tier);
  const practices = whole.practices.map(
    (entry, index): PracticeTally => ({ ...entry, counts: (counted.practices[index] as PracticeTally).counts }),
  );
  return { ...counted, practices, holding: whole.holding };
}

function missedChecks(
  catalogue: Catalogue,
  systems: readonly TeamSystem[],
  editions: (edition: number) => Edition,
): readonly MissedCheck[] {
  const missed = new Map<string, MissedCheck['systems'][number][]>();
  const applicable = new Map<string, number>();
  for (const system of systems) {
    const { edition, answers, tier } = system.snapshot;
    const { seen } = editions(edition);
    for (const { check, answer } of plan(seen, answers, tier)) {
      const entry = missed.get(check.id);
      if (entry === undefined) missed.set(check.id, [{ system, answer }]);
      else entry.push({ system, answer });
    }
    for (const { id, level } of allChecks(seen)) {
      if (tierIncludes(tier, level) && answers[id] !== 'na') applicable.set(id, (applicable.get(id) ?? 0) + 1);
    }
  }
  return catalogue.practices
    .flatMap((practice) => practice.checks.map((check) => ({ check, practice })))
    .map((entry) => ({
      ...entry,
      systems: missed.get(entry.check.id) ?? [],
      applicable: applicable.get(entry.check.id) ?? 0,
    }))
    .filter(({ systems: missing }) => missing.length > 0)
    .sort((a, b) => b.systems.length - a.systems.length || levelRank(a.check.level) - levelRank(b.check.level));
}
