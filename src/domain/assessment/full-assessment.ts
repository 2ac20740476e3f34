import { entry } from '../base/entry.ts';
import type { Carried } from '../pack/carried.ts';
import type { PlanItem, PlanItems } from '../plan/plan-item.ts';
import type { Assessment } from './assessment.ts';
import { byDate, type Milestone } from './milestone.ts';
import type { Policy } from './policy.ts';

/** An assessment with all that was agreed on it and kept of it. */
export type FullAssessment = Assessment & {
  /** What is agreed on its gaps; absent where nothing is. */
  readonly plan?: PlanItems;
  /** Snapshots that were kept of it, in order of time; absent where none was. */
  readonly milestones?: readonly Milestone[];
  /** How strictly its file is checked; absent where nothing was agreed. */
  readonly policy?: Policy;
  /** What it holds of packs that this site does not have; absent where it holds nothing. */
  readonly carried?: Carried | undefined;
};

/** Plan items and milestones as fields of a full assessment: what is empty is absent. */
export function bookFields(
  plan: PlanItems,
  milestones: readonly Milestone[],
): Pick<FullAssessment, 'plan' | 'milestones'> {
  return {
    ...(Object.keys(plan).length === 0 ? {} : { plan }),
    ...(milestones.length === 0 ? {} : { milestones: byDate(milestones) }),
  };
}

/** `mine` with every field that `theirs` has; what `theirs` has not stays. */
export function mergePlans(mine: PlanItems, theirs: PlanItems): PlanItems {
  const ids = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  return Object.fromEntries(
    ids.map((id): [string, PlanItem] => [id, { ...ownItem(mine, id), ...ownItem(theirs, id) }]),
  );
}

/** All milestones of both, each snapshot once: where both kept it, under the name that `theirs` has. */
export function mergeMilestones(mine: readonly Milestone[], theirs: readonly Milestone[]): readonly Milestone[] {
  return byDate([...new Map([...mine, ...theirs].map((milestone) => [milestone.code, milestone])).values()]);
}

/** What is agreed on a check; nothing where it has no item. */
export function ownItem(plan: PlanItems, id: string): PlanItem {
  return entry(plan, id) ?? {};
}
