import { hasDrafts } from '../../state/browser/drafted.ts';
import { isNewcomer } from '../../state/browser/newcomer.ts';
import { notLoaded } from '../status/not-loaded.ts';
import { showOffline } from './offline-copy.tsx';

/** Shows what stands below the assessments: what is drafted for them, what is kept of a newcomer, and what is held of the site. */
export function showBelow(): void {
  showOffline();
  // Few browsers have drafts, or a newcomer.
  if (hasDrafts()) {
    import('./stored-drafts.tsx').then(({ showDrafts }) => showDrafts(), notLoaded('Your drafts could not be loaded.'));
  }
  if (!isNewcomer()) return;
  import('./stored-learner.tsx').then(
    ({ showLearner }) => showLearner(),
    notLoaded('Your onboarding could not be loaded.'),
  );
}
