import type { Milestone } from '../../domain/assessment/milestone.ts';
import type { PlanItems } from '../../domain/plan/plan-item.ts';
import { book } from '../../state/browser/plan-book.ts';
import { useStore } from '../ui/use-store.ts';

const NO_ITEMS: PlanItems = {};
const NO_MILESTONES: readonly Milestone[] = [];

/** What is agreed on the gaps of the open assessment, kept up to date. */
export function usePlanItems(): PlanItems {
  return useStore(book.$plan, NO_ITEMS);
}

/** The milestones of the open assessment, earliest first, kept up to date. */
export function useMilestones(): readonly Milestone[] {
  return useStore(book.$milestones, NO_MILESTONES);
}
