import type { Assessment } from '../../domain/assessment.ts';
import { type Difference, difference, mergeInto } from '../../domain/merge.ts';
import { type Register, resolveId } from '../../domain/register.ts';
import type { FiledAssessment } from '../../share/assessment-file.ts';
import type { Entry } from '../../state/shelf.ts';

/** What importing one assessment of a file would do. */
export type Proposal = {
  readonly filed: FiledAssessment;
  /** The assessment of this browser that it updates; undefined where it is new. */
  readonly target: Entry | undefined;
  /** The assessment after the import. */
  readonly result: Assessment;
  /** What changes for the target; for a new one, everything that it brings. */
  readonly changes: Difference;
};

const NOTHING = { answers: {}, notes: {} };

/** Entries whose `@place` names are written as the ids that this register has for them. */
function resolved<Value>(entries: Readonly<Record<string, Value>>, register: Register): Record<string, Value> {
  return Object.fromEntries(Object.entries(entries).map(([id, value]) => [resolveId(register, id), value]));
}

/** What importing the assessments of a file would do to the shelf: the same uid is updated, anything else is new. */
export function propose(
  filed: readonly FiledAssessment[],
  shelf: readonly Entry[],
  register: Register,
): readonly Proposal[] {
  return filed.map((written) => {
    const theirs = {
      ...written,
      answers: resolved(written.answers, register),
      notes: resolved(written.notes, register),
    };
    const target = shelf.find(({ uid }) => uid === theirs.uid);
    const mine = target?.assessment ?? { ...NOTHING, name: theirs.name, tier: theirs.tier };
    const result = mergeInto(mine, theirs);
    return { filed: theirs, target, result, changes: difference(mine, result) };
  });
}
