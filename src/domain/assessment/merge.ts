import { entry } from '../base/entry.ts';
import type { Answer } from '../catalogue/answer.ts';
import type { Tier } from '../catalogue/tier.ts';
import { PLAN_FIELDS, type PlanItem } from '../plan/plan-item.ts';
import { bookFields, type FullAssessment, mergeMilestones, mergePlans, ownItem } from './full-assessment.ts';
import type { Milestone } from './milestone.ts';

/** A value before and after; undefined where there was or will be none. */
type BeforeAfter<Value> = { readonly before?: Value | undefined; readonly after?: Value | undefined };

/** A change to what stands under a check id, or under `@place`. */
type EntryChange<Value> = BeforeAfter<Value> & { readonly id: string };

/** Everything in which two assessments differ; entries by id. */
export type Difference = {
  readonly name?: BeforeAfter<string>;
  readonly tier?: BeforeAfter<Tier>;
  readonly answers: readonly EntryChange<Answer>[];
  readonly notes: readonly EntryChange<string>[];
  readonly plan: readonly EntryChange<PlanItem>[];
  /** Milestones that only the second has. */
  readonly milestones: readonly Milestone[];
};

type Entries<Value> = Readonly<Record<string, Value>>;

function entryChanges<Value>(before: Entries<Value>, after: Entries<Value>): readonly EntryChange<Value>[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return ids
    .map((id) => ({ id, before: entry(before, id), after: entry(after, id) }))
    .filter((change) => change.before !== change.after);
}

function planChanges({ plan: before = {} }: FullAssessment, { plan: after = {} }: FullAssessment) {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return ids
    .map((id) => ({ id, before: ownItem(before, id), after: ownItem(after, id) }))
    .filter((change) => PLAN_FIELDS.some((field) => change.before[field] !== change.after[field]));
}

/** What changes when one assessment takes the place of another: shown before it does. */
export function difference(before: FullAssessment, after: FullAssessment): Difference {
  const kept = new Set(before.milestones?.map(({ code }) => code));
  return {
    ...(before.name === after.name ? {} : { name: { before: before.name, after: after.name } }),
    ...(before.tier === after.tier ? {} : { tier: { before: before.tier, after: after.tier } }),
    answers: entryChanges(before.answers, after.answers),
    notes: entryChanges(before.notes, after.notes),
    plan: planChanges(before, after),
    milestones: (after.milestones ?? []).filter(({ code }) => !kept.has(code)),
  };
}

/** `mine` with the name, the tier and everything else that `theirs` has. What `theirs` has not stays: nothing is removed. */
export function mergeInto(mine: FullAssessment, theirs: FullAssessment): FullAssessment {
  const written = Object.entries(theirs.notes).filter(([, note]) => note.trim() !== '');
  return {
    name: theirs.name,
    tier: theirs.tier,
    answers: { ...mine.answers, ...theirs.answers },
    notes: { ...mine.notes, ...Object.fromEntries(written) },
    ...bookFields(
      mergePlans(mine.plan ?? {}, theirs.plan ?? {}),
      mergeMilestones(mine.milestones ?? [], theirs.milestones ?? []),
    ),
    // Where both carry something of one pack, that of theirs: nobody here can read it to join the two.
    ...(mine.carried || theirs.carried ? { carried: { ...mine.carried, ...theirs.carried } } : {}),
  };
}
