import { cleanLine } from '../base/clean-text.ts';
import { dayNumber } from '../base/date.ts';

/** Longest name of an owner, in characters (code points). */
export const OWNER_MAX = 80;

/** Longest reason for accepting a risk, in characters (code points). */
export const RISK_MAX = 500;

/** The parts of a plan item, in the order in which they are asked for. */
export const PLAN_FIELDS = ['owner', 'due', 'risk', 'revisit', 'by'] as const;

export type PlanField = (typeof PLAN_FIELDS)[number];

/** What is agreed on a gap. A risk is accepted as long as there is a reason for it. */
export type PlanItem = {
  /** Who closes it. */
  readonly owner?: string;
  /** ISO date by which it is to be closed. */
  readonly due?: string;
  /** Why the risk is accepted. */
  readonly risk?: string;
  /** ISO date on which the accepted risk is to be revisited. */
  readonly revisit?: string;
  /** Who accepted the risk. */
  readonly by?: string;
};

/** Plan items by check id, or by `@place` for a check that only a newer register knows. */
export type PlanItems = Readonly<Record<string, PlanItem>>;

/** How a gap is handled, from what is most pressing to what nobody has looked at yet. */
export const HANDLINGS = ['overdue', 'revisit', 'planned', 'none', 'accepted'] as const;

/** `revisit`: the date to revisit an accepted risk has come. `planned`: there is an owner or a due date. */
export type Handling = (typeof HANDLINGS)[number];

/** One field as it may be shown and stored; undefined where nothing of it can be kept. */
function cleanPlanField(field: PlanField, text: string): string | undefined {
  if (field === 'owner' || field === 'by') return cleanLine(text, OWNER_MAX) || undefined;
  if (field === 'risk') return cleanLine(text, RISK_MAX) || undefined;
  const date = text.trim();
  return dayNumber(date) === undefined ? undefined : date;
}

/** An item as it may be shown and stored: what cannot be kept is left out, so that nothing agreed is an empty item. */
export function cleanPlanItem(draft: PlanItem): PlanItem {
  const fields = PLAN_FIELDS.map((field) => [field, cleanPlanField(field, draft[field] ?? '')] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

/**
 * How an item stands on a day. What is due today is not overdue yet; what is to be revisited today is due for it. While
 * a risk is accepted, its due date waits.
 */
export function handlingOf(item: PlanItem, today: string): Handling {
  if (item.risk !== undefined) return item.revisit !== undefined && item.revisit <= today ? 'revisit' : 'accepted';
  if (item.due !== undefined && item.due < today) return 'overdue';
  return item.owner === undefined && item.due === undefined ? 'none' : 'planned';
}
