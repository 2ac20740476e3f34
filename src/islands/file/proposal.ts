import type { Assessment } from '../../domain/assessment.ts';
import { type Difference, difference, mergeInto } from '../../domain/merge.ts';
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

/** What importing the assessments of a file would do to the shelf: the same uid is updated, anything else is new. */
export function propose(filed: readonly FiledAssessment[], shelf: readonly Entry[]): readonly Proposal[] {
  return filed.map((theirs) => {
    const target = shelf.find(({ uid }) => uid === theirs.uid);
    const mine = target?.assessment ?? { ...NOTHING, name: theirs.name, tier: theirs.tier };
    const result = mergeInto(mine, theirs);
    return { filed: theirs, target, result, changes: difference(mine, result) };
  });
}
