import '../shell/shell.ts';
import { wakeNear } from '../check/near.ts';
import { wakeChecklist } from '../check/wake-checklist.tsx';
import { notLoaded } from '../status/not-loaded.ts';
import { whenBegun } from '../wake/begun.ts';
import { placesOf, rouse } from '../wake/place.ts';

/** What copies the summary link: a copy is allowed within the click alone, so it is there before. */
let copying: typeof import('../link/copy-summary-link.ts') | undefined;

const loadCopying = () =>
  import('../link/copy-summary-link.ts').then((loaded) => {
    copying = loaded;
    return loaded;
  });

/** Wakes the end of a guide: its button once it is near the window, the counts once there is something to count. */
function wakeEnd(root: HTMLElement): void {
  rouse(root);
  const near = new IntersectionObserver(
    ([seen]) => {
      if (!seen?.isIntersecting) return;
      near.disconnect();
      loadCopying().catch(() => undefined);
    },
    { rootMargin: '100%' },
  );
  near.observe(root);
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
    const copy = ({ copySummaryLink }: NonNullable<typeof copying>) => copySummaryLink(count);
    if (copying) copy(copying);
    else loadCopying().then(copy, notLoaded('Summary link could not be made.'));
  });
  whenBegun(count);
}

wakeNear(placesOf('checklist'), wakeChecklist);
wakeNear(placesOf('where-you-stand'), wakeEnd);
