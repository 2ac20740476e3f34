import { bookFields, mergeMilestones } from '../../domain/assessment/full-assessment.ts';
import type { Milestone } from '../../domain/assessment/milestone.ts';
import type { Policy } from '../../domain/assessment/policy.ts';
import { policyField } from '../../domain/assessment/policy.ts';
import {
  type Conflicts,
  laterOf,
  type MergeSide,
  mergedEntries,
  mergedValue,
  type Three,
} from '../../domain/assessment/three-way.ts';
import { type Carried, carriedField } from '../../domain/pack/carried.ts';
import { type FiledAssessment, writeFile } from './assessment-file.ts';
import { type FileRead, readFile } from './read-file.ts';

type Read = Extract<FileRead, { ok: true }>;

/** A file as two people left it, and as it was: as texts. */
export type ThreeTexts = { readonly base: string; readonly ours: string; readonly theirs: string };

/** A merged file with the places that both changed, marked as git marks them; or why it cannot be merged. */
export type MergedFile =
  | { readonly ok: true; readonly text: string; readonly conflicts: readonly string[] }
  | { readonly ok: false; readonly says: string };

const NOTHING: Read = { ok: true, assessments: [], exported: '', edition: 0, ignored: [] };

function byCode(milestones: readonly Milestone[] = []): Readonly<Record<string, Milestone>> {
  return Object.fromEntries(milestones.map((milestone) => [milestone.code, milestone]));
}

/** An assessment as people know it, and as the file tells it from others of its name. */
function called({ name, uid }: FiledAssessment): string {
  return `${name} (${uid})`;
}

/** One assessment that all three know, or two of them do. */
function mergedAssessment(
  { base, ours, theirs }: { base: FiledAssessment | undefined; ours: FiledAssessment; theirs: FiledAssessment },
  side: MergeSide,
  conflicts: Conflicts,
): FiledAssessment {
  const { uid } = ours;
  const three = <Field extends keyof FiledAssessment>(field: Field): Three<FiledAssessment[Field]> => ({
    base: base?.[field],
    ours: ours[field],
    theirs: theirs[field],
  });
  const value = <Field extends keyof FiledAssessment>(field: Field) =>
    mergedValue(three(field), side, () => conflicts(`${called(ours)}: ${field}`)) as FiledAssessment[Field];
  const entries = <Value>(of: Three<Readonly<Record<string, Value>>>, field: string) =>
    mergedEntries(of, side, `${called(ours)}: ${field}`, conflicts);
  const changed = laterOf(ours.changed, theirs.changed);
  const drafts = value('drafts');
  const kept = { base: byCode(base?.milestones), ours: byCode(ours.milestones), theirs: byCode(theirs.milestones) };
  return {
    ...{ uid, name: value('name'), tier: value('tier') },
    ...(changed === undefined ? {} : { changed }),
    answers: entries(three('answers'), 'answers'),
    notes: entries(three('notes'), 'notes'),
    ...bookFields(
      entries(three('plan') as Three<NonNullable<FiledAssessment['plan']>>, 'plan'),
      mergeMilestones([], Object.values(entries(kept, 'milestones'))),
    ),
    ...policyField(entries(three('policy') as Three<Readonly<Record<string, never>>>, 'policy') as Policy),
    ...(drafts === undefined ? {} : { drafts }),
    ...carriedField(entries(three('carried') as Three<Carried>, 'carried')),
  };
}

function mergedAssessments(
  files: { readonly base: Read; readonly ours: Read; readonly theirs: Read },
  side: MergeSide,
  conflicts: Conflicts,
): readonly FiledAssessment[] {
  const of = (file: Read, uid: string) => file.assessments.find((each) => each.uid === uid);
  const known = new Map([...files.ours.assessments, ...files.theirs.assessments].map((each) => [each.uid, each]));
  return [...known].flatMap(([uid, there]) => {
    const [base, ours, theirs] = [of(files.base, uid), of(files.ours, uid), of(files.theirs, uid)];
    if (ours !== undefined && theirs !== undefined) return mergedAssessment({ base, ours, theirs }, side, conflicts);
    // New in one of them, or gone from one of them.
    return mergedValue({ base, ours, theirs }, side, () => conflicts(called(there))) ?? [];
  });
}

/** Two texts with git’s marks around the lines in which they differ. */
function marked(ours: readonly string[], theirs: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let [a, b] = [0, 0];
  while (a < ours.length || b < theirs.length) {
    if (ours[a] === theirs[b]) {
      lines.push(...ours.slice(a, a + 1));
      a += 1;
      b += 1;
      continue;
    }
    // To the nearest line that both have: they differ in few, and each line of a file is another.
    let [x, y] = [ours.length, theirs.length];
    for (let sum = 1; sum < ours.length + theirs.length && x + y === ours.length + theirs.length; sum += 1) {
      for (let i = 0; i <= sum; i += 1) {
        if (ours[a + i] === undefined || ours[a + i] !== theirs[b + sum - i]) continue;
        [x, y] = [a + i, b + sum - i];
        break;
      }
    }
    lines.push('<<<<<<< ours', ...ours.slice(a, x), '=======', ...theirs.slice(b, y), '>>>>>>> theirs');
    [a, b] = [x, y];
  }
  return lines;
}

function opened(text: string, name: string): Read | string {
  // Where both added the file, there was none before.
  if (name === 'base' && text.trim() === '') return NOTHING;
  const read = readFile(text);
  if (!read.ok) return `${name}: ${read.faults.map(({ where, says }) => `${where}: ${says}`).join(' ')}`;
  // What is not understood would be lost.
  return read.ignored.length > 0 ? `${name}: ${read.ignored[0]} Merge it by hand.` : read;
}

/** What a file that can be read says of itself, and `readFile` does not give. */
function headOf(text: string): { readonly $schema?: string; readonly catalogue?: string } {
  return JSON.parse(text.replace(/^\ufeff/, ''));
}

/**
 * Merges two files that come from one, check by check: what only one of both changed is taken, moments are those of the
 * later. Where both changed the same, and otherwise, both stand between git’s marks.
 */
export function mergeFile(texts: ThreeTexts): MergedFile {
  const [base, ours, theirs] = [opened(texts.base, 'base'), opened(texts.ours, 'ours'), opened(texts.theirs, 'theirs')];
  if (typeof base === 'string') return { ok: false, says: base };
  if (typeof ours === 'string') return { ok: false, says: ours };
  if (typeof theirs === 'string') return { ok: false, says: theirs };
  const conflicts = new Set<string>();
  const { $schema = headOf(texts.theirs).$schema, catalogue } = headOf(texts.ours);
  const head = {
    exported: laterOf(ours.exported, theirs.exported),
    edition: Math.max(ours.edition, theirs.edition),
    ...(catalogue === undefined ? {} : { catalogue }),
    schema: $schema ?? '',
  };
  const written = (side: MergeSide) => {
    const learner = mergedValue({ base: base.learner, ours: ours.learner, theirs: theirs.learner }, side, () =>
      conflicts.add('learner'),
    );
    const assessments = mergedAssessments({ base, ours, theirs }, side, (where) => conflicts.add(where));
    const text = writeFile(assessments, head, learner);
    // Files that were written by hand may have none, and do not get an empty one.
    return $schema === undefined ? text.replace('  "$schema": "",\n', '') : text;
  };
  const [mine, other] = [written('ours'), written('theirs')];
  const text = conflicts.size === 0 ? mine : marked(mine.split('\n'), other.split('\n')).join('\n');
  return { ok: true, text, conflicts: [...conflicts] };
}
