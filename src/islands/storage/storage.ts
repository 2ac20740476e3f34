import '../shell/shell.ts';
import { isNewcomer } from '../../state/browser/newcomer.ts';
import { notLoaded } from '../status/not-loaded.ts';
import { wakePage } from '../wake/page.ts';
import { StoragePage } from './storage-page.tsx';

wakePage('storage', StoragePage);

// Few browsers have a newcomer.
if (isNewcomer()) {
  import('./stored-learner.tsx').then(
    ({ showLearner }) => showLearner(),
    notLoaded('Your onboarding could not be loaded.'),
  );
}
