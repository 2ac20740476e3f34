import { openLearner } from '../learner/open-learner.ts';
import { ERASED, LEARNER, SINCE } from '../storage/key.ts';
import { kept } from './kept.ts';
import { storedWorkspace } from './stored-workspace.ts';
import { today } from './workspace.ts';

export type { LearnerBackup } from '../learner/open-learner.ts';

/** The newcomer of this browser. */
export const learner = openLearner({ storage: kept, workspace: storedWorkspace, today });

if (typeof window !== 'undefined') {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === SINCE && newValue === ERASED) learner.letGo();
    else if (key === null || key.startsWith(LEARNER)) learner.refresh();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) learner.refresh();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') learner.refresh();
  });
}
