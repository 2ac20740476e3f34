import { bookFields, type FullAssessment } from '../../domain/assessment/full-assessment.ts';
import { type Milestone, readMilestone } from '../../domain/assessment/milestone.ts';
import { type Register, resolveId } from '../../domain/catalogue/register.ts';
import { cleanPlanItem, PLAN_FIELDS, type PlanField, type PlanItem } from '../../domain/plan/plan-item.ts';
import { assessmentPrefix, checkKey, milestoneKey, type ParsedKey, parseKey } from '../storage/key.ts';
import { setAside } from '../storage/quarantine.ts';
import type { Storage } from '../storage/storage.ts';
import { assessmentEntries } from '../workspace/entries.ts';
import { restore } from '../workspace/restore.ts';

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
  { plan = {}, milestones = [] }: Pick<FullAssessment, 'plan' | 'milestones'>,
): ReadonlyMap<string, string> {
  const items = Object.entries(plan).flatMap(([checkId, item]) =>
    PLAN_FIELDS.flatMap((field) => {
      const value = item[field];
      return value === undefined ? [] : [[checkKey(assessmentId, field, checkId), value] as const];
    }),
  );
  const kept = milestones.map((each) => [milestoneKey(assessmentId, each.code), milestoneValue(each)] as const);
  return new Map([...items, ...kept]);
}

/** The keys and values under which a whole assessment is stored. */
export function allEntries(assessmentId: string, record: FullAssessment): ReadonlyMap<string, string> {
  return new Map([...assessmentEntries(assessmentId, record), ...planEntries(assessmentId, record)]);
}

// Moves what was kept under `@place` to the id that the register has for it by now.
function adopt(storage: Storage, from: string, to: string, value: string): void {
  const kept = storage.read(to) === null ? storage.write(to, value) : 'saved';
  if (kept === 'saved') storage.write(from, null);
}

/** What is agreed and kept, as stored. What cannot be read is set aside, like an unreadable answer. */
export function restorePlan(
  storage: Storage,
  assessmentId: string,
  register: Register,
): Pick<FullAssessment, 'plan' | 'milestones'> {
  const plan = new Map<string, PlanItem>();
  const milestones: Milestone[] = [];
  for (const [key, value] of storage.entries(assessmentPrefix(assessmentId))) {
    const parsed = parseKey(key);
    if (parsed?.kind === 'milestone') {
      const date = value.slice(0, DAY_LENGTH);
      const milestone = readMilestone({ date, name: value.slice(DAY_LENGTH), code: parsed.code });
      if (milestone === undefined) setAside(storage, key, value, null);
      else milestones.push(milestone);
    } else if (isPlanPart(parsed)) {
      const field = cleanPlanItem({ [parsed.kind]: value });
      if (field[parsed.kind] === undefined) setAside(storage, key, value, null);
      const id = resolveId(register, parsed.checkId);
      if (id !== parsed.checkId) adopt(storage, key, checkKey(assessmentId, parsed.kind, id), value);
      plan.set(id, id === parsed.checkId ? { ...plan.get(id), ...field } : { ...field, ...plan.get(id) });
    }
  }
  return bookFields(Object.fromEntries([...plan].filter(([, item]) => Object.keys(item).length > 0)), milestones);
}

/** A whole assessment as it is stored. */
export function restoreFull(storage: Storage, assessmentId: string, register: Register): FullAssessment {
  return { ...restore(storage, assessmentId, register).assessment, ...restorePlan(storage, assessmentId, register) };
}
