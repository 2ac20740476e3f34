import { MILESTONE_CODE, type Milestone } from '../../domain/assessment/milestone.ts';
import { isDay } from '../../domain/base/date.ts';
import { PLAN_FIELDS, type PlanItem } from '../../domain/plan/plan-item.ts';

/** Whether a value has the shape of a plan item. What it says is looked at later. */
export function isFiledItem(value: unknown): value is PlanItem {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const item = value as Readonly<Record<string, unknown>>;
  return PLAN_FIELDS.every((field) => {
    if (!Object.hasOwn(item, field)) return true;
    const text = item[field];
    return typeof text === 'string' && (field === 'owner' || field === 'risk' || isDay(text));
  });
}

/** Whether a value has the shape of a milestone. Whether its code can be opened is not judged. */
export function isFiledMilestone(value: unknown): value is Milestone {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { name, date, code } = value as Readonly<Record<string, unknown>>;
  if (typeof name !== 'string' || typeof date !== 'string' || typeof code !== 'string') return false;
  return isDay(date) && MILESTONE_CODE.test(code);
}
