import { isNewcomer } from '../../state/browser/newcomer.ts';
import { notLoaded } from '../status/not-loaded.ts';
import { showOffline } from './offline-copy.tsx';

/** Shows what stands below the assessments: what is kept of a newcomer, and what is held of the site. */
export function showBelow(): void {
  showOffline();
  // Few browsers have a newcomer.
  if (!isNewcomer()) return;
  import('./stored-learner.tsx').then(
    ({ showLearner }) => showLearner(),
    notLoaded('Your onboarding could not be loaded.'),
  );
}
