import { atom } from 'nanostores';
import { ownItem } from '../../domain/assessment/full-assessment.ts';
import type { Milestone } from '../../domain/assessment/milestone.ts';
import { dayNumber } from '../../domain/base/date.ts';
import type { Register } from '../../domain/catalogue/register.ts';
import type { Carried } from '../../domain/pack/carried.ts';
import { cleanPlanItem, PLAN_FIELDS, type PlanItem, type PlanItems } from '../../domain/plan/plan-item.ts';
import { assessmentPrefix, checkKey, type KeyPart, milestoneKey, TAKEN_BACK } from '../storage/key.ts';
import type { Storage } from '../storage/storage.ts';
import { withPending } from '../storage/with-pending.ts';
import type { StoredWorkspace } from '../workspace/contract.ts';
import { planEntries, restorePlan } from './plan-entries.ts';

/** What a record book needs of the world. */
export type PlanBookWorld = {
  readonly storage: Storage;
  readonly workspace: StoredWorkspace;
  readonly register: Register;
};

// Read anew on every change of anything: who listens hears only of what is new.
function differ(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

/** What is agreed on the open assessment's gaps, and the milestones kept of it: stores to read, commands to change. */
export function openPlanBook({ storage, workspace, register }: PlanBookWorld) {
  const $plan = atom<PlanItems>({});
  const $milestones = atom<readonly Milestone[]>([]);
  /** What is carried of packs that this site lacks. Nothing here changes it. */
  const $carried = atom<Carried>({});

  /** Reads both again, what could not be stored yet included. While storage cannot be read, both stay. */
  function refresh(): void {
    if (!storage.readable() || workspace.$deleted.get()) return;
    const id = workspace.$openId.get();
    const prefix = assessmentPrefix(id);
    const stored = storage.entries(prefix);
    workspace.missLost(id, shown(), stored);
    const held = withPending(stored, workspace.pending, prefix);
    const { plan = {}, milestones = [], carried = {}, unreadable } = restorePlan(storage, id, register, held);
    workspace.noteUnreadable(unreadable);
    if (differ(plan, $plan.get())) $plan.set(plan);
    if (differ(milestones, $milestones.get())) $milestones.set(milestones);
    if (differ(carried, $carried.get())) $carried.set(carried);
  }

  function shown(): ReadonlyMap<string, string> {
    return planEntries(workspace.$openId.get(), { plan: $plan.get(), milestones: $milestones.get() });
  }

  function change(part: KeyPart, value: string): void {
    workspace.change(part, value);
    refresh();
  }

  /** Stores what is agreed on a check, field by field; a field that says nothing is removed. */
  function agree(checkId: string, draft: PlanItem): void {
    const item = cleanPlanItem(draft);
    const before = ownItem($plan.get(), checkId);
    for (const field of PLAN_FIELDS) {
      if (item[field] === before[field]) continue;
      change({ kind: field, checkId }, item[field] ?? TAKEN_BACK);
    }
  }

  /**
   * Stores what is agreed on several checks, each as a whole, and offers to take it back. Taking it back leaves alone what
   * was agreed on since.
   */
  function agreeAll(items: PlanItems, says: string): void {
    const id = workspace.$openId.get();
    const changes = Object.entries(items).flatMap(([checkId, draft]) => {
      const item = cleanPlanItem(draft);
      const before = ownItem($plan.get(), checkId);
      const fields = PLAN_FIELDS.filter((field) => item[field] !== before[field]);
      return fields.map((kind) => ({
        part: { kind, checkId } as const,
        before: before[kind] ?? TAKEN_BACK,
        after: item[kind] ?? TAKEN_BACK,
      }));
    });
    for (const { part, after } of changes) workspace.change(part, after);
    refresh();
    workspace.offerUndo(says, () => {
      const mine = changes
        .map(({ part, ...each }) => ({ ...each, key: checkKey(id, part.kind, part.checkId) }))
        .filter(({ key, after }) => (workspace.pending.get(key) ?? storage.read(key) ?? TAKEN_BACK) === after);
      workspace.writeAll(mine.map(({ key, before }) => [key, before] as const));
      refresh();
    });
  }

  /**
   * Keeps a milestone. The same snapshot is kept once: gives the one that was kept before, undefined where there was none.
   * A day that no snapshot can carry, as of a clock that was never set, is refused: it could not be read again.
   */
  function keep({ name, date, code }: Milestone): Milestone | 'undated' | undefined {
    if (dayNumber(date) === undefined) return 'undated';
    const kept = $milestones.get().find((each) => each.code === code);
    if (kept === undefined) change({ kind: 'milestone', code }, `${date} ${name}`);
    return kept;
  }

  /** Removes a milestone, and offers to bring it back. */
  function drop({ name, date, code }: Milestone): void {
    const key = milestoneKey(workspace.$openId.get(), code);
    change({ kind: 'milestone', code }, TAKEN_BACK);
    workspace.offerUndo(`Milestone “${name}” removed.`, () => {
      if (!(workspace.pending.get(key) ?? storage.read(key))) workspace.writeAll([[key, `${date} ${name}`]]);
      refresh();
    });
  }

  workspace.alsoShows(shown);
  // Never those of another assessment, whatever can be read.
  workspace.$openId.listen(() => {
    $plan.set({});
    $milestones.set([]);
    $carried.set({});
    refresh();
  });
  workspace.$deleted.listen(refresh);
  refresh();

  return { $plan, $milestones, $carried, agree, agreeAll, keep, drop, refresh };
}

export type PlanBook = ReturnType<typeof openPlanBook>;
