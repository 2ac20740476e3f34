import '../shell/shell.ts';
import { isDrafted, workspace } from '../../state/browser/workspace.ts';
import { wakeNear } from '../check/near.ts';
import { wakeChecklist } from '../check/wake-checklist.tsx';
import { notLoaded } from '../status/not-loaded.ts';
import { whenBegun } from '../wake/begun.ts';
import { placesOf, rouse } from '../wake/place.ts';

/** What the end of a guide needs. A copy is allowed within the click alone, so what copies is there before. */
let end: typeof import('./guide-end.ts') | undefined;

const loadEnd = () =>
  import('./guide-end.ts').then((loaded) => {
    end = loaded;
    return loaded;
  });

/** Loads something once an element is about to be seen; where it cannot be had, the page is whole without it. */
function whenSeen(element: Element, load: () => Promise<unknown>): void {
  const near = new IntersectionObserver(
    ([seen]) => {
      if (!seen?.isIntersecting) return;
      near.disconnect();
      load().catch(() => undefined);
    },
    { rootMargin: '100%' },
  );
  near.observe(element);
}

/** Wakes the end of a guide: its button once it is near the window, the counts once there is something to count. */
function wakeEnd(root: HTMLElement): void {
  rouse(root);
  whenSeen(root, loadEnd);
  let wanted = false;
  const count = () => {
    if (wanted) return;
    wanted = true;
    import('../count/where-you-stand.tsx').then(
      ({ wakeWhereYouStand }) => wakeWhereYouStand(root),
      notLoaded('The counts could not be loaded.'),
    );
  };
  root.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element && target.closest('[data-copy-summary]'))) return;
    const copy = ({ copySummaryLink }: NonNullable<typeof end>) => copySummaryLink(count);
    if (end) copy(end);
    else loadEnd().then(copy, notLoaded('Summary link could not be made.'));
  });
  whenBegun(count);
}

wakeNear(placesOf('checklist'), wakeChecklist);
wakeNear(placesOf('where-you-stand'), wakeEnd);
for (const contents of document.querySelectorAll('.toc-list')) whenSeen(contents, () => import('./contents.ts'));

/** Whoever has drafts sees them beside the answers of each check. */
function lookForDrafts(): void {
  if (isDrafted()) import('../draft/beside.tsx').catch(() => undefined);
}
workspace.$openId.subscribe(lookForDrafts);
window.addEventListener('storage', lookForDrafts);

/** What was pressed last: a link that leads on within the page may be that of a check, to be copied. */
let pressed: EventTarget | null = null;

/** Meets whoever comes by a link to a part of the page, with what is needed then. */
function meet(): void {
  if (location.hash !== '') import('../arrival/arrive.ts').then(({ arrive }) => arrive(pressed)).catch(() => undefined);
}
meet();
window.addEventListener('hashchange', meet);
window.addEventListener('click', ({ target }) => {
  pressed = target;
});
