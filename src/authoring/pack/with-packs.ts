import type { ChangeEntry } from '../../domain/catalogue/change.ts';
import type { Level } from '../../domain/catalogue/level.ts';
import type { Content, PracticeSource } from '../content/read.ts';
import { type OutlineCheck, outlineSections } from '../outline.ts';
import { statementFingerprint } from '../register/statement-record.ts';
import { withPackLearning } from './pack-learning.ts';
import type { PackSource } from './pack-source.ts';
import type { Look } from './site-look.ts';

/** What a pack says of one published check, as pages show it. */
type Adjusted = {
  /** Title and key of the pack. */
  readonly pack: string;
  readonly key: string;
  readonly note: string | undefined;
  /** A page of theirs on it. */
  readonly link: { readonly title: string; readonly url: string } | undefined;
  /** The published level, where the pack raised it. */
  readonly raisedFrom: Level | undefined;
  /** Why it is not asked; undefined where it is. */
  readonly because: string | undefined;
  /** Whether its words are still those that the pack wrote for. */
  readonly current: boolean;
};

/** A published check that a pack does not ask, where it stood. */
type Unasked = { readonly practice: string; readonly section: string; readonly check: OutlineCheck };

/** A content with packs laid over it: levels raised, checks that are not asked taken out of the count. */
export type PackedContent = Content & {
  readonly packs: readonly PackSource[];
  /** What packs say of published checks, by id. */
  readonly adjusted: Readonly<Record<string, readonly Adjusted[]>>;
  readonly unasked: readonly Unasked[];
  /** How the site presents itself, where a pack says so. */
  readonly look: Look | undefined;
};

function adjustedOf(packs: readonly PackSource[], checks: ReadonlyMap<string, OutlineCheck>) {
  const adjusted: Record<string, Adjusted[]> = {};
  for (const { meta, adjustments } of packs) {
    for (const { check: id, of, note, link, level, because } of adjustments) {
      const check = checks.get(id);
      if (check === undefined) continue;
      const raisedFrom = level === undefined ? undefined : check.level;
      const current = statementFingerprint(check.statement) === of;
      const said = { pack: meta.title, key: meta.key, note, link, raisedFrom, because, current };
      adjusted[id] = [...(adjusted[id] ?? []), said];
    }
  }
  return adjusted;
}

function overlaid(
  practice: PracticeSource,
  levels: ReadonlyMap<string, Level>,
  gone: ReadonlySet<string>,
): PracticeSource {
  if (!practice.sections.some(({ checks }) => checks.some(({ id }) => levels.has(id) || gone.has(id)))) return practice;
  const sections = practice.sections.map((section) => ({
    ...section,
    checks: section.checks
      .filter(({ id }) => !gone.has(id))
      .map(({ position: _, ...check }) => ({
        ...check,
        level: levels.get(check.id) ?? check.level,
        roles: [...check.roles],
      })),
  }));
  // Positions are counted anew: what is not asked has none.
  return {
    ...practice,
    sections: outlineSections(practice.meta.number, sections as Parameters<typeof outlineSections>[1]),
  };
}

/** Lays packs over a content that was read and found good. */
export function withPacks(content: Content, packs: readonly PackSource[], look?: Look): PackedContent {
  const placed = content.practices.flatMap(({ slug, sections }) =>
    sections.flatMap(({ id, checks }) => checks.map((check) => ({ practice: slug, section: id, check }))),
  );
  const checks = new Map(placed.map(({ check }) => [check.id, check]));
  const adjustments = packs.flatMap((pack) => pack.adjustments);
  const levels = new Map(
    adjustments.flatMap(({ check, level }) => (level === undefined ? [] : [[check, level] as const])),
  );
  const gone = new Set(adjustments.flatMap(({ check, asked }) => (asked === false ? [check] : [])));
  return {
    ...content,
    practices: content.practices.map((practice) => overlaid(practice, levels, gone)),
    references: [...content.references, ...packs.flatMap(({ references }) => references)],
    glossary: [...content.glossary, ...packs.flatMap(({ glossary }) => glossary)],
    learning: packs.length === 0 ? content.learning : withPackLearning(content.learning, packs),
    packs,
    adjusted: adjustedOf(packs, checks),
    unasked: placed.filter(({ check }) => gone.has(check.id)),
    look,
  };
}

/** Two changes of one day as one. */
function joined(one: ChangeEntry, other: ChangeEntry): ChangeEntry {
  const says = [one.says, other.says].filter((each) => each !== undefined).join(' ');
  return {
    ...one,
    ...(says === '' ? {} : { says }),
    added: [...one.added, ...other.added],
    reworded: [...one.reworded, ...other.reworded],
    retired: [...one.retired, ...other.retired],
  };
}

/** The changes of a content and of its packs, newest first, one for each day. */
export function allChanges({ changes, packs }: Pick<PackedContent, 'changes' | 'packs'>): readonly ChangeEntry[] {
  const days = new Map(changes.map((change) => [change.date, change]));
  for (const pack of packs) {
    for (const change of pack.changes) {
      const { says, ...theirs } = published(change, pack);
      const named = says === undefined ? theirs : { ...theirs, says: `${pack.meta.title}: ${says}` };
      const before = days.get(change.date);
      days.set(change.date, before === undefined ? named : joined(before, named));
    }
  }
  return [...days.values()].sort((a, b) => (a.date < b.date ? 1 : -1));
}

/** An entry of a pack with the ids that its edition stands for: the core counts its own. */
function published({ edition = 0, ...change }: ChangeEntry, { meta, register }: PackSource): ChangeEntry {
  const first = register.ids.slice(0, edition).map((id) => `${meta.key}--${id}`);
  return { ...change, added: [...first, ...change.added] };
}
