import { cleanNote, NOTE_MAX } from '../../domain/assessment/assessment.ts';
import { bookFields, mergeMilestones } from '../../domain/assessment/full-assessment.ts';
import { type Milestone, readMilestone } from '../../domain/assessment/milestone.ts';
import { knownPolicy, policyField } from '../../domain/assessment/policy.ts';
import { seenName } from '../../domain/assessment/seen-name.ts';
import type { Register } from '../../domain/catalogue/register.ts';
import { type Carried, carriedField, carriedName } from '../../domain/pack/carried.ts';
import { packKeyOf } from '../../domain/pack/pack-name.ts';
import { cleanPlanItem, PLAN_FIELDS, type PlanItems } from '../../domain/plan/plan-item.ts';
import { type PackBlock, readCarried } from '../code/pack-block.ts';
import type { FiledAssessment } from './assessment-file.ts';
import { cleanDrafted, type PackIds } from './clean-drafted.ts';
import { quoted, shown } from './file-fault.ts';
import type { RawAssessment } from './file-shape.ts';

/** An assessment whose texts may be shown and stored, and a sentence for each text that had to change. */
export type Cleaned = { readonly assessment: FiledAssessment; readonly changes: readonly string[] };

/** Cleans the name and the notes of an assessment that stands at `where` in its file. */
export function cleanAssessment(raw: RawAssessment, where: string, register?: Register, packs?: PackIds): Cleaned {
  const name = seenName(raw.name);
  const changes = name === raw.name ? [] : [`${where}.name: read as ${quoted(name)}.`];
  const notes: [string, string][] = [];
  for (const [id, text] of Object.entries(raw.notes)) {
    const note = cleanNote(text);
    if (note !== text) changes.push(`${where}.notes.${id}: ${reason(text)}.`);
    if (note.trim() !== '') notes.push([id, note]);
    else changes.push(`${where}.notes.${id}: an empty note was left out.`);
  }
  const plan = cleanPlan(raw.plan ?? {}, `${where}.plan`, changes);
  const milestones = cleanMilestones(raw.milestones ?? [], `${where}.milestones`, changes);
  const carried = beyondIds(cleanCarried(raw.carried ?? {}, `${where}.carried`, changes), raw, packs);
  const { plan: _plan, milestones: _milestones, policy: written, drafts, carried: _carried, ...rest } = raw;
  // What it does not know is told with the other fields that it does not.
  const policy = knownPolicy(written ?? {});
  const cleaned = drafts === undefined ? undefined : cleanDrafted(drafts, `${where}.drafts.`, register, packs);
  changes.push(...(cleaned?.changes ?? []));
  const { drafted } = cleaned ?? {};
  const assessment = {
    ...{ ...rest, name, notes: Object.fromEntries(notes) },
    ...bookFields(plan, milestones),
    ...policyField(policy),
    ...(drafted === undefined ? {} : { drafts: drafted }),
    ...carriedField(carried),
  };
  return { assessment, changes };
}

/** What is carried, but for parts of packs that this site has as large, where their ids stand beside them: those are read. */
function beyondIds(carried: Carried, { answers, notes }: RawAssessment, packs: PackIds = []): Carried {
  const said = new Set([...Object.keys(answers), ...Object.keys(notes)].map(packKeyOf));
  return Object.fromEntries(
    Object.entries(carried).filter(([name, text]) => {
      const pack = packs.find(({ key, mark }) => carriedName(key, mark) === name);
      // What is no part of a pack was left out before.
      const { edition } = readCarried(name, text) as PackBlock;
      return pack === undefined || !said.has(pack.key) || edition > pack.register.length;
    }),
  );
}

function cleanPlan(raw: PlanItems, where: string, changes: string[]): PlanItems {
  const items = Object.entries(raw).map(([id, item]) => {
    const clean = cleanPlanItem(item);
    for (const field of PLAN_FIELDS) {
      const after = clean[field];
      if (after === item[field]) continue;
      changes.push(`${where}.${id}.${field}: ${after === undefined ? 'left out' : `read as ${quoted(after)}`}.`);
    }
    if (Object.keys(item).length === 0) changes.push(`${where}.${id}: an empty plan item was left out.`);
    return [id, clean] as const;
  });
  return Object.fromEntries(items.filter(([, item]) => Object.keys(item).length > 0));
}

function cleanMilestones(raw: readonly Milestone[], where: string, changes: string[]): readonly Milestone[] {
  const milestones = raw.flatMap((milestone, index) => {
    const clean = readMilestone(milestone);
    if (clean === undefined) changes.push(`${where}[${index}]: its date is out of range; left out.`);
    else if (clean.name !== milestone.name) changes.push(`${where}[${index}].name: read as ${quoted(clean.name)}.`);
    return clean ?? [];
  });
  const merged = mergeMilestones([], milestones);
  if (merged.length < milestones.length) changes.push(`${where}: a snapshot that stands here twice is kept once.`);
  return merged;
}

function cleanCarried(raw: Readonly<Record<string, unknown>>, where: string, changes: string[]): Carried {
  return Object.fromEntries(
    Object.entries(raw).flatMap(([name, text]) => {
      if (typeof text === 'string' && readCarried(name, text) !== undefined) return [[name, text] as const];
      changes.push(`${where}.${shown(name, 80)}: not the part of a pack; left out.`);
      return [];
    }),
  );
}

function reason(note: string): string {
  const tooLong = Array.from(note).length > NOTE_MAX;
  return tooLong ? `cut at ${NOTE_MAX} characters` : 'characters that cannot be shown were replaced or left out';
}
