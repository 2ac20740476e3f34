import { learner } from '../../state/browser/learner.ts';

/** What this browser knows of a newcomer. */
export function knownLearner() {
  return learner.$learner.get();
}

/** Notes the day as that of the newcomer's backup. */
export function noteLearnerBackup(): void {
  learner.noteBackup();
}
