import { cleanPlanItem, type PlanItem, type PlanItems } from './plan-item.ts';

/** What is agreed on several gaps at once; a field that is absent stays as it is, an empty one is taken away. */
export type BulkChange = { readonly owner?: string; readonly due?: string };

/**
 * What is agreed on these checks once a change is made to all of them, for those of them alone to which it makes a
 * difference. What cannot be kept, such as a date that is none, changes nothing.
 */
export function bulkItems(items: PlanItems, checkIds: readonly string[], change: BulkChange): PlanItems {
  const cleaned = cleanPlanItem(change);
  const fields = (['owner', 'due'] as const).filter(
    (field) => change[field] !== undefined && (change[field].trim() === '' || cleaned[field] !== undefined),
  );
  const changed = [...new Set(checkIds)].flatMap((id): readonly (readonly [string, PlanItem])[] => {
    const before: PlanItem = Object.hasOwn(items, id) ? (items[id] as PlanItem) : {};
    const differing = fields.filter((field) => before[field] !== cleaned[field]);
    if (differing.length === 0) return [];
    const kept = Object.entries(before).filter(([field]) => !differing.some((each) => each === field));
    const added = differing.flatMap((field) => (cleaned[field] === undefined ? [] : [[field, cleaned[field]]]));
    return [[id, Object.fromEntries([...kept, ...added])]];
  });
  return Object.fromEntries(changed);
}
