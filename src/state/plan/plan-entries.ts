import { bookFields, type FullAssessment } from '../../domain/assessment/full-assessment.ts';
import { type Milestone, readMilestone } from '../../domain/assessment/milestone.ts';
import { type Register, resolveId } from '../../domain/catalogue/register.ts';
import { cleanPlanItem, PLAN_FIELDS, type PlanField, type PlanItem } from '../../domain/plan/plan-item.ts';
import { assessmentPrefix, checkKey, milestoneKey, type ParsedKey, parseKey, TAKEN_BACK } from '../storage/key.ts';
import { setAside } from '../storage/quarantine.ts';
import type { Storage } from '../storage/storage.ts';
import { assessmentEntries } from '../workspace/entries.ts';
import { adopt, restore } from '../workspace/restore.ts';

const DAY_LENGTH = 10;

/** A milestone as it is stored under its code: day, space, name. */
function milestoneValue({ date, name }: Milestone): string {
  return `${date} ${name}`;
}

/** Whether a key taken apart is that of a plan item's field. */
function isPlanPart(parsed: ParsedKey | undefined): parsed is ParsedKey & { kind: PlanField; checkId: string } {
  return PLAN_FIELDS.some((field) => field === parsed?.kind);
}

/** The keys and values of what is agreed and kept. */
export function planEntries(
  assessmentId: string,
  { plan = {}, milestones = [], carried = {} }: Pick<FullAssessment, 'plan' | 'milestones' | 'carried'>,
): ReadonlyMap<string, string> {
  const items = Object.entries(plan).flatMap(([checkId, item]) =>
    PLAN_FIELDS.flatMap((field) => {
      const value = item[field];
      return value === undefined ? [] : [[checkKey(assessmentId, field, checkId), value] as const];
    }),
  );
  const kept = milestones.map((each) => [milestoneKey(assessmentId, each.code), milestoneValue(each)] as const);
  return new Map([
    ...items,
    ...kept,
    ...Object.entries(carried).map(
      ([name, text]) => [`${assessmentPrefix(assessmentId)}carried/${name}`, text] as const,
    ),
  ]);
}

/** The keys and values under which a whole assessment is stored. */
export function allEntries(assessmentId: string, record: FullAssessment): ReadonlyMap<string, string> {
  return new Map([...assessmentEntries(assessmentId, record), ...planEntries(assessmentId, record)]);
}

/** What is agreed and kept of an assessment, and the keys whose values could not be read and were set aside. */
export type RestoredPlan = Pick<FullAssessment, 'plan' | 'milestones' | 'carried'> & {
  readonly unreadable: readonly string[];
};

/** What is agreed and kept, as stored. What cannot be read is set aside and named, like an unreadable answer. */
export function restorePlan(
  storage: Storage,
  assessmentId: string,
  register: Register,
  entries = storage.entries(assessmentPrefix(assessmentId)),
): RestoredPlan {
  const prefix = assessmentPrefix(assessmentId);
  const plan = new Map<string, PlanItem>();
  const milestones: Milestone[] = [];
  let carried: Record<string, string> | undefined;
  const unreadable: string[] = [];
  const refuse = (key: string, value: string) => {
    setAside(storage, key, value, TAKEN_BACK);
    unreadable.push(key);
  };
  for (const [key, value] of entries) {
    // Most keys are those of answers and notes: none of this, and with many assessments there are tens of thousands.
    if (value === TAKEN_BACK || /^(?:answer|note)/.test(key.slice(prefix.length, prefix.length + 6))) continue;
    const parsed = parseKey(key);
    // No other key has this in it: ids and codes have no stroke.
    const pack = key.split('/carried/')[1];
    if (pack) carried = { ...carried, [pack]: value };
    if (parsed?.kind === 'milestone') {
      const date = value.slice(0, DAY_LENGTH);
      const milestone = readMilestone({ date, name: value.slice(DAY_LENGTH), code: parsed.code });
      if (milestone === undefined) refuse(key, value);
      else milestones.push(milestone);
    } else if (isPlanPart(parsed)) {
      const { kind } = parsed;
      const field = cleanPlanItem({ [kind]: value });
      const id = resolveId(register, parsed.checkId);
      const to = checkKey(assessmentId, kind, id);
      if (field[kind] === undefined) refuse(key, value);
      else if (to === key || !entries.has(to)) plan.set(id, { ...plan.get(id), ...field });
      if (to !== key) adopt(storage, key, to, field[kind] ?? TAKEN_BACK);
    }
  }
  return { ...bookFields(Object.fromEntries(plan), milestones), carried, unreadable };
}

/** A whole assessment as it is stored, and the keys whose values could not be read and were set aside. */
export function restoreFull(
  storage: Storage,
  assessmentId: string,
  register: Register,
  entries = storage.entries(assessmentPrefix(assessmentId)),
): { readonly assessment: FullAssessment; readonly unreadable: readonly string[] } {
  const { assessment, unreadable } = restore(storage, assessmentId, register, entries);
  const { unreadable: also, ...fields } = restorePlan(storage, assessmentId, register, entries);
  return { assessment: { ...assessment, ...fields }, unreadable: [...unreadable, ...also] };
}
