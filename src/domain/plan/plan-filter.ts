import { compareNames } from '../base/name-order.ts';
import { PLAN_DIMENSIONS, type PlanDimension, type PlanView } from './plan-view.ts';
import type { WorkItem } from './worklist.ts';

/** How many gaps each option of a dimension would show; an option that would show none is absent. */
export type PlanCounts = Readonly<Record<PlanDimension, ReadonlyMap<string, number>>>;

/** The option that a gap has in a dimension; its owner is empty where nobody owns it. */
export function planOption(gap: WorkItem, dimension: PlanDimension): string {
  switch (dimension) {
    case 'practice':
      return gap.practice.slug;
    case 'level':
      return gap.check.level;
    case 'handling':
      return gap.handling;
    case 'owner':
      return gap.item.owner ?? '';
  }
}

function passes(gap: WorkItem, view: PlanView, dimension: PlanDimension): boolean {
  const chosen: readonly string[] = view[dimension];
  return chosen.length === 0 || chosen.includes(planOption(gap, dimension));
}

/** The gaps that a view shows, in the order given. */
export function shownGaps(gaps: readonly WorkItem[], view: PlanView): readonly WorkItem[] {
  return gaps.filter((gap) => PLAN_DIMENSIONS.every((dimension) => passes(gap, view, dimension)));
}

/** For each option the number of gaps that would be shown if it alone were chosen, given the other dimensions. */
export function planCounts(gaps: readonly WorkItem[], view: PlanView): PlanCounts {
  const counts = { practice: new Map(), level: new Map(), handling: new Map(), owner: new Map() };
  for (const dimension of PLAN_DIMENSIONS) {
    const tally: Map<string, number> = counts[dimension];
    for (const gap of shownGaps(gaps, { ...view, [dimension]: [] })) {
      const option = planOption(gap, dimension);
      tally.set(option, (tally.get(option) ?? 0) + 1);
    }
  }
  return counts;
}

/** Everyone who owns a gap, by name, each once. */
export function ownersOf(gaps: readonly WorkItem[]): readonly string[] {
  const owners = gaps.flatMap(({ item }) => item.owner ?? []);
  return [...new Set(owners)].sort(compareNames);
}
