import { isDrafted } from '../../state/browser/drafted.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { notLoaded } from '../status/not-loaded.ts';
import { whenBegun } from '../wake/begun.ts';
import { placesOf } from '../wake/place.ts';
import { wakeNotice } from './notice.tsx';

// A page translator says on the root that it is at work; what it takes is loaded then.
new MutationObserver(() => void import('../panel/translated.ts').catch(() => {})).observe(document.documentElement, {
  attributeFilter: ['class', 'lang'],
});

/** Whoever has drafts sees them beside the answers of each check. */
function lookForDrafts(): void {
  if (isDrafted()) import('../draft/beside.tsx').then(({ besideChecks }) => besideChecks()).catch(() => {});
}

// What stands around every page wakes after what is in it.
setTimeout(() => {
  placesOf('notice').forEach(wakeNotice);
  workspace.$openId.subscribe(lookForDrafts);
  window.addEventListener('storage', lookForDrafts);
  whenBegun(() => {
    import('../count/wake-counts.tsx').then(
      ({ wakeCounts }) => wakeCounts(),
      notLoaded('The counts could not be loaded.'),
    );
  });
});
