import { type Filing, fileDay, filedOn, filingText } from '../../domain/assessment/filing.ts';
import { type Policy, policyText, readPolicy } from '../../domain/assessment/policy.ts';
import type { Drafted } from '../../domain/draft/draft.ts';
import { replacingEntries } from '../draft/draft-entries.ts';
import { fieldKey, TAKEN_BACK } from '../storage/key.ts';
import { kept } from './kept.ts';
import type { Entry } from './shelf.ts';
import { storedWorkspace } from './stored-workspace.ts';

// What only exports and imports know of an assessment: the shelf, which many pages carry, pays nothing for it.

const withFiled = ({ id, changed }: Entry) => ({ id, changed, filed: kept.read(fieldKey(id, 'filed')) ?? undefined });

/** The day that a file of some assessments bears: what was filed as it stands keeps its day. */
export function dayOfFile(entries: readonly Entry[], today: string): string {
  return fileDay(entries.map(withFiled), today);
}

/** Notes that some assessments are in a file of a day: what had one already keeps it. */
export function noteFiling(entries: readonly Entry[], exported: string): void {
  const filed = entries.map(withFiled).filter((entry) => filedOn(entry) === undefined);
  storedWorkspace.writeAll(
    filed.map(({ id, changed = '' }) => [fieldKey(id, 'filed'), filingText({ exported, changed })] as const),
  );
}

/** How the checker is to read the file of an assessment; undefined where nothing was agreed, or it cannot be read. */
export function policyOf(assessmentId: string): Policy | undefined {
  return readPolicy(kept.read(fieldKey(assessmentId, 'policy')) ?? TAKEN_BACK);
}

/** Gives an assessment the policy of the one that it was copied from. */
export function copyPolicy(from: string, to: string): void {
  const policy = policyOf(from);
  if (policy !== undefined) storedWorkspace.writeAll([[fieldKey(to, 'policy'), policyText(policy)]]);
}

/** What a file says of an assessment beside answers, notes, plan and milestones. */
export type BesideImport = {
  /** Where it says what the file says, and no more: the file’s days, which its next export is to have again. */
  readonly filed?: Filing | undefined;
  /** Whether it says what it said here before: then nothing was changed by the import. */
  readonly same: boolean;
  /** Drafts take the place of those that are here. */
  readonly drafts?: Drafted | undefined;
  readonly policy?: Policy | undefined;
};

/** It as keys and values, given what is stored of the assessment. */
export function besideEntries(
  id: string,
  { filed, same, drafts, policy }: BesideImport,
  before: ReadonlyMap<string, string>,
): readonly (readonly [string, string])[] {
  const changed = fieldKey(id, 'changed');
  const last = filed?.changed ?? (same ? before.get(changed) : undefined);
  return [
    ...(last === undefined ? [] : [[changed, last] as const]),
    ...(filed === undefined ? [] : [[fieldKey(id, 'filed'), filingText(filed)] as const]),
    ...(policy === undefined ? [] : [[fieldKey(id, 'policy'), policyText(policy)] as const]),
    ...(drafts === undefined ? [] : replacingEntries(id, drafts, before)),
  ];
}
