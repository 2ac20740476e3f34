import { workspace } from '../../state/browser/workspace.ts';
import { notLoaded } from '../status/not-loaded.ts';
import { whenBegun } from '../wake/begun.ts';
import { placesOf } from '../wake/place.ts';
import { wakeNotice } from './notice.tsx';

// A page translator says on the root that it is at work; what it takes is loaded then.
new MutationObserver(() => void import('../panel/translated.ts').catch(() => {})).observe(document.documentElement, {
  attributeFilter: ['class', 'lang'],
});

// WebKit empties each field with `autocomplete=off` that comes back with its page after Back, once everybody has heard of it,
// and leaves what the page itself had given it. By then the islands show what is stored: that is given to each field.
window.addEventListener('pageshow', () => {
  for (const field of document.querySelectorAll('input')) {
    field.defaultChecked = field.checked;
    field.defaultValue = field.value;
  }
});

// What stands around every page wakes after what is in it.
setTimeout(() => placesOf('notice').forEach(wakeNotice));

whenBegun(() => {
  // What came from a site with a pack before this one had it.
  if (import.meta.env.PACKS)
    import('../own/adopt-carried.ts').then(({ adoptCarried }) => adoptCarried()).catch(() => undefined);
  // Whose answers these are is said before any can be given; how far they are is counted a moment later.
  for (const line of placesOf('system')) {
    // The server rendered both.
    line.querySelectorAll('b, span').forEach((part, n) => {
      part.textContent = [workspace.$name, workspace.$tier][n]?.get() ?? '';
    });
  }
  import('../count/wake-counts.tsx').then(
    ({ wakeCounts }) => wakeCounts(),
    notLoaded('The counts could not be loaded.'),
  );
});
