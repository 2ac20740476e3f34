import '../shell/shell.ts';
import { hasDrafts } from '../../state/browser/drafted.ts';
import { isNewcomer } from '../../state/browser/newcomer.ts';
import { notLoaded } from '../status/not-loaded.ts';
import { wakePage } from '../wake/page.ts';
import { StoragePage } from './storage-page.tsx';

wakePage('storage', StoragePage);

// Few browsers have drafts.
if (hasDrafts()) {
  import('./stored-drafts.tsx').then(({ showDrafts }) => showDrafts(), notLoaded('Your drafts could not be loaded.'));
}

// Few browsers have a newcomer.
if (isNewcomer()) {
  import('./stored-learner.tsx').then(
    ({ showLearner }) => showLearner(),
    notLoaded('Your onboarding could not be loaded.'),
  );
}
