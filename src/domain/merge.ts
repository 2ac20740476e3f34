import type { Answer } from './answer.ts';
import type { Assessment } from './assessment.ts';
import type { Tier } from './tier.ts';

/** A value before and after; undefined where there was or will be none. */
type Change<Value> = { readonly before?: Value | undefined; readonly after?: Value | undefined };

/** A change to what stands under a check id, or under `@place`. */
type EntryChange<Value> = Change<Value> & { readonly id: string };

/** Everything in which two assessments differ; entries by id. */
export type Difference = {
  readonly name?: Change<string>;
  readonly tier?: Change<Tier>;
  readonly answers: readonly EntryChange<Answer>[];
  readonly notes: readonly EntryChange<string>[];
};

type Entries<Value> = Readonly<Record<string, Value>>;

// Not `entries[id]`: a check may be called `constructor`.
function own<Value>(entries: Entries<Value>, id: string): Value | undefined {
  return Object.hasOwn(entries, id) ? entries[id] : undefined;
}

function entryChanges<Value>(before: Entries<Value>, after: Entries<Value>): readonly EntryChange<Value>[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return ids
    .map((id) => ({ id, before: own(before, id), after: own(after, id) }))
    .filter((change) => change.before !== change.after);
}

/** What changes when one assessment takes the place of another: shown before it does. */
export function difference(before: Assessment, after: Assessment): Difference {
  return {
    ...(before.name === after.name ? {} : { name: { before: before.name, after: after.name } }),
    ...(before.tier === after.tier ? {} : { tier: { before: before.tier, after: after.tier } }),
    answers: entryChanges(before.answers, after.answers),
    notes: entryChanges(before.notes, after.notes),
  };
}

/** `mine` with the name, the tier and every answer and note that `theirs` has. What `theirs` has not stays: nothing is removed. */
export function mergeInto(mine: Assessment, theirs: Assessment): Assessment {
  const written = Object.entries(theirs.notes).filter(([, note]) => note.trim() !== '');
  return {
    name: theirs.name,
    tier: theirs.tier,
    answers: { ...mine.answers, ...theirs.answers },
    notes: { ...mine.notes, ...Object.fromEntries(written) },
  };
}
