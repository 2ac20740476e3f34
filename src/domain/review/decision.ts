import type { Notes } from '../assessment/assessment.ts';
import { ownItem } from '../assessment/full-assessment.ts';
import { entry } from '../base/entry.ts';
import { fingerprint } from '../base/fingerprint.ts';
import { PLAN_FIELDS, type PlanItem, type PlanItems } from '../plan/plan-item.ts';

/** What was written on a check since a review began. */
export type Decision = { readonly id: string; readonly note: string; readonly item: PlanItem };

/** Fingerprints of what is written on checks, by id: their notes and what is agreed on them. */
export function writtenOn(notes: Notes, plan: PlanItems): Readonly<Record<string, string>> {
  const ids = [...new Set([...Object.keys(notes), ...Object.keys(plan)])].sort();
  return Object.fromEntries(ids.map((id) => [id, printOf(entry(notes, id) ?? '', ownItem(plan, id))]));
}

/** What was written since a review began, in the order of `ids`. What was taken back since is none. */
export function decisionsOf(
  ids: readonly string[],
  before: Readonly<Record<string, string>>,
  notes: Notes,
  plan: PlanItems,
): readonly Decision[] {
  return ids
    .map((id): Decision => ({ id, note: entry(notes, id) ?? '', item: ownItem(plan, id) }))
    .filter(({ note, item }) => note !== '' || Object.keys(item).length > 0)
    .filter(({ id, note, item }) => entry(before, id) !== printOf(note, item));
}

function printOf(note: string, item: PlanItem): string {
  return fingerprint(JSON.stringify([note, ...PLAN_FIELDS.map((field) => item[field] ?? '')]));
}
