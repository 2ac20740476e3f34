import { dayOf } from '../base/local-day.ts';
import { type Register, resolveId } from '../catalogue/register.ts';
import type { FullAssessment } from './full-assessment.ts';
import { type Difference, difference, mergeInto } from './merge.ts';

/** An assessment out of a file: `uid` says on every machine that it is the same one. */
type Filed = FullAssessment & { readonly uid: string; readonly changed?: string | undefined };

/** An assessment that is there already; without `uid` until it was first exported. */
type Shelved = { readonly uid: string | undefined; readonly assessment: FullAssessment };

/** What importing one assessment of a file would do. */
export type Proposal<Entry> = {
  readonly filed: Filed;
  /** The assessment that it updates; undefined where it is new. */
  readonly target: Entry | undefined;
  /** The assessment after the import. */
  readonly result: FullAssessment;
  /** What changes for the target; for a new one, everything that it brings. */
  readonly changes: Difference;
  /** Ids of checks that the file has twice, under the id and under its `@place`: what stands under the id is taken. */
  readonly doubled: readonly string[];
};

/** Entries whose `@place` names are written as the ids that this register has for them. What stands under the id wins. */
function resolvedEntries<Value>(entries: Readonly<Record<string, Value>>, register: Register): Record<string, Value> {
  const plain = Object.entries(entries);
  const resolved = plain.map(([id, value]) => [resolveId(register, id), value] as const);
  return Object.fromEntries([...resolved, ...plain.filter(([id]) => resolveId(register, id) === id)]);
}

/** Ids that have two entries in a file, under the id and under its `@place`, of which only the one is taken. */
function doubledIds(entries: Readonly<Record<string, unknown>>, register: Register): readonly string[] {
  const places = Object.entries(entries).filter(([id]) => resolveId(register, id) !== id);
  return places.flatMap(([place, value]) => {
    const id = resolveId(register, place);
    return Object.hasOwn(entries, id) && JSON.stringify(entries[id]) !== JSON.stringify(value) ? [id] : [];
  });
}

/** An assessment of a file, everything in it under the ids that this register has for the places it names. */
export function underKnownIds<Written extends FullAssessment>(written: Written, register: Register): Written {
  const { answers, notes, plan } = written;
  return {
    ...written,
    answers: resolvedEntries(answers, register),
    notes: resolvedEntries(notes, register),
    ...(plan === undefined ? {} : { plan: resolvedEntries(plan, register) }),
  };
}

/** What importing the assessments of a file would do to the shelf: the same uid is updated, anything else is new. */
export function propose<Entry extends Shelved>(
  filed: readonly Filed[],
  shelf: readonly Entry[],
  register: Register,
): readonly Proposal<Entry>[] {
  return filed.map((written) => {
    const theirs = underKnownIds(written, register);
    const target = shelf.find(({ uid }) => uid === theirs.uid);
    const mine = target?.assessment ?? { answers: {}, notes: {}, name: theirs.name, tier: theirs.tier };
    const result = mergeInto(mine, theirs);
    const { answers, notes, plan = {} } = written;
    const doubled = [answers, notes, plan].flatMap((entries) => doubledIds(entries, register));
    return { filed: theirs, target, result, changes: difference(mine, result), doubled: [...new Set(doubled)].sort() };
  });
}

/**
 * Whether a file may take back what was changed since: exported on a day before that of the last change. `exported` is
 * the day on the wall where it was exported, `changed` an ISO timestamp. On the day itself nobody can tell.
 */
export function isOlder(exported: string, changed: string): boolean {
  return exported < dayOf(changed);
}
