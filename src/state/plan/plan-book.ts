import { atom } from 'nanostores';
import { ownItem } from '../../domain/assessment/full-assessment.ts';
import type { Milestone } from '../../domain/assessment/milestone.ts';
import type { Register } from '../../domain/catalogue/register.ts';
import { cleanPlanItem, PLAN_FIELDS, type PlanItem, type PlanItems } from '../../domain/plan/plan-item.ts';
import type { Storage } from '../storage/storage.ts';
import { heldStorage } from '../storage/with-pending.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { recordEntries, restoreFields } from './plan-entries.ts';
import { milestoneKey, planKey } from './plan-key.ts';

/** What a record book needs of the world. */
export type RecordBookWorld = {
  readonly storage: Storage;
  readonly workspace: Workspace;
  readonly register: Register;
};

// Read anew on every change of anything: who listens hears only of what is new.
function differ(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

/** What is agreed on the open assessment's gaps, and the milestones kept of it: stores to read, commands to change. */
export function openRecordBook({ storage, workspace, register }: RecordBookWorld) {
  const $plan = atom<PlanItems>({});
  const $milestones = atom<readonly Milestone[]>([]);

  /** Reads both again, what could not be stored yet included. While storage cannot be read, both stay. */
  function refresh(): void {
    if (!storage.readable() || workspace.$deleted.get()) return;
    const held = heldStorage(storage, workspace.pending);
    const { plan = {}, milestones = [] } = restoreFields(held, workspace.$openId.get(), register);
    if (differ(plan, $plan.get())) $plan.set(plan);
    if (differ(milestones, $milestones.get())) $milestones.set(milestones);
  }

  function store(key: string, value: string | null): void {
    workspace.store(key, value);
    refresh();
  }

  /** Stores what is agreed on a check, field by field; a field that says nothing is removed. */
  function agree(checkId: string, draft: PlanItem): void {
    const item = cleanPlanItem(draft);
    const before = ownItem($plan.get(), checkId);
    for (const field of PLAN_FIELDS) {
      if (item[field] === before[field]) continue;
      store(planKey(workspace.$openId.get(), field, checkId), item[field] ?? null);
    }
  }

  /** Keeps a milestone. The same snapshot is kept once: gives the one that was kept before, undefined where there was none. */
  function keep({ name, date, code }: Milestone): Milestone | undefined {
    const kept = $milestones.get().find((each) => each.code === code);
    if (kept === undefined) store(milestoneKey(workspace.$openId.get(), code), `${date} ${name}`);
    return kept;
  }

  /** Removes a milestone, and offers to bring it back. */
  function drop({ name, date, code }: Milestone): void {
    const key = milestoneKey(workspace.$openId.get(), code);
    store(key, null);
    const undo = () => {
      if (storage.read(key) === null) workspace.write(key, `${date} ${name}`);
      refresh();
    };
    workspace.$undos.set([...workspace.$undos.get(), { says: `Milestone “${name}” removed.`, undo }]);
  }

  workspace.holders.push(() =>
    recordEntries(workspace.$openId.get(), { plan: $plan.get(), milestones: $milestones.get() }),
  );
  // Never those of another assessment, whatever can be read.
  workspace.$openId.listen(() => {
    $plan.set({});
    $milestones.set([]);
    refresh();
  });
  workspace.$deleted.listen(refresh);
  refresh();

  return { $plan, $milestones, agree, keep, drop, refresh };
}

export type RecordBook = ReturnType<typeof openRecordBook>;
