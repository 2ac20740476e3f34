import { catalogue, uid as own } from 'virtual:catalogue';
import { addressOf } from '../../domain/base/route.ts';
import { isNobody } from '../../domain/learning/due.ts';
import { NO_LEARNER } from '../../domain/learning/learner.ts';
import { fileStem } from '../../share/export/file-name.ts';
import { noteBackup, toFile } from '../../state/browser/shelf.ts';
import { today, workspace } from '../../state/browser/workspace.ts';
import { notLoaded } from '../status/not-loaded.ts';
import { show } from '../status/status.ts';
import { download } from '../ui/download.ts';

const head = () => ({
  exported: today(),
  edition: catalogue.register.length,
  catalogue: own,
  schema: addressOf(window.location.origin, 'schema/assessment-1.json'),
});

async function write(ids: readonly string[], all: boolean): Promise<void> {
  const { writeFile } = await import('../../share/file/assessment-file.ts');
  const filed = toFile(ids).map(({ assessment, uid, changed }) => ({
    ...assessment,
    uid,
    ...(changed === undefined ? {} : { changed }),
  }));
  // A file of a single assessment is often given to others: nobody's onboarding is any of their business.
  const newcomer = all ? await import('./known-learner.ts') : undefined;
  const known = newcomer?.knownLearner() ?? NO_LEARNER;
  const text = writeFile(filed, head(), isNobody(known) ? undefined : known);
  const [only] = filed.length === 1 ? filed : [];
  download(text, `${only === undefined ? 'assessments' : fileStem(only.name)}-${today()}.json`, 'application/json');
  noteBackup(ids);
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

async function writeOnboarding(): Promise<void> {
  const [{ writeFile }, { knownLearner, noteLearnerBackup }] = await Promise.all([
    import('../../share/file/assessment-file.ts'),
    import('./known-learner.ts'),
  ]);
  download(writeFile([], head(), knownLearner()), `onboarding-${today()}.json`, 'application/json');
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
