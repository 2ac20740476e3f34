import { catalogue, uid as own } from 'virtual:catalogue';
import type { FullAssessment } from '../../domain/assessment/full-assessment.ts';
import { policyField } from '../../domain/assessment/policy.ts';
import { addressOf } from '../../domain/base/route.ts';
import type { Drafted } from '../../domain/draft/draft.ts';
import { isNobody } from '../../domain/learning/due.ts';
import { NO_LEARNER } from '../../domain/learning/learner.ts';
import { carriedField } from '../../domain/pack/carried.ts';
import { fileStem } from '../../share/export/file-name.ts';
import { dayOfFile, noteFiling, policyOf } from '../../state/browser/filing.ts';
import { noteBackup, toFile } from '../../state/browser/shelf.ts';
import { today, workspace } from '../../state/browser/workspace.ts';
import { notLoaded } from '../status/not-loaded.ts';
import { show } from '../status/status.ts';
import { download } from '../ui/download.ts';

const head = (exported: string) => ({
  exported,
  edition: catalogue.register.length,
  catalogue: own,
  schema: addressOf(window.location.origin, 'schema/assessment-1.json'),
});

/** What sites without the packs of this one carry of assessments. */
async function packParts(assessments: readonly FullAssessment[]) {
  const { packs = [] } = catalogue;
  const { toCarry } = await import('../../share/file/carry.ts');
  return Promise.all(assessments.map(async (each) => carriedField(await toCarry(each, packs))));
}

async function write(ids: readonly string[], all: boolean, drafted = false): Promise<void> {
  const { writeFile } = await import('../../share/file/assessment-file.ts');
  // A file of a single assessment is often given to others: nobody's onboarding is any of their business.
  const newcomer = all ? await import('./known-learner.ts') : undefined;
  const known = newcomer?.knownLearner() ?? NO_LEARNER;
  const open = drafted ? await openDrafts() : undefined;
  const entries = toFile(ids);
  const carried = import.meta.env.PACKS ? await packParts(entries.map(({ assessment }) => assessment)) : [];
  const filed = entries.map(({ id, assessment, uid, changed }, i) => ({
    ...assessment,
    ...(import.meta.env.PACKS ? carried[i] : {}),
    ...policyField(policyOf(id) ?? {}),
    uid,
    ...(changed === undefined ? {} : { changed }),
    ...(open === undefined ? {} : { drafts: open }),
  }));
  // What did not change since its last file is exported as that: kept in git, it makes no commit.
  const day = isNobody(known) ? dayOfFile(entries, today()) : today();
  const text = writeFile(filed, head(day), isNobody(known) ? undefined : known);
  const [only] = filed.length === 1 ? filed : [];
  download(text, `${only === undefined ? 'assessments' : fileStem(only.name)}-${today()}.json`, 'application/json');
  noteBackup(ids);
  noteFiling(entries, day);
  if (!isNobody(known)) newcomer?.noteLearnerBackup();
  show(only === undefined ? `${filed.length} assessments exported.` : `“${only.name}” exported.`);
}

/**
 * Saves assessments, as they stand at this moment, as a file, with notes, and notes the day as their backup. Where it is
 * all of them, what a newcomer of this browser did is in it too.
 */
export function exportFile(ids: readonly string[], all = false): void {
  write(ids, all).catch(notLoaded('The file could not be made.'));
}

/** The drafts of the open assessment; undefined where it has none. */
async function openDrafts(): Promise<Drafted | undefined> {
  const { drafts } = await import('../../state/browser/draft.ts');
  const origin = drafts.$origin.get();
  return origin === undefined ? undefined : { origin, drafts: drafts.$drafts.get() };
}

/** Saves the open assessment with what was drafted for it and nobody has decided. */
export function exportWithDrafts(): void {
  write([workspace.$openId.get()], false, true).catch(notLoaded('The file could not be made.'));
}

async function writeOnboarding(): Promise<void> {
  const [{ writeFile }, { knownLearner, noteLearnerBackup }] = await Promise.all([
    import('../../share/file/assessment-file.ts'),
    import('./known-learner.ts'),
  ]);
  download(writeFile([], head(today()), knownLearner()), `onboarding-${today()}.json`, 'application/json');
  noteLearnerBackup();
  show('Your onboarding was exported.');
}

/** Saves what the newcomer of this browser did as a file of its own. */
export function exportLearner(): void {
  writeOnboarding().catch(notLoaded('The file could not be made.'));
}

/** Saves the open assessment as it stands in memory, also where it could not be stored. */
export function exportOpen(): void {
  exportFile([workspace.$openId.get()]);
}
