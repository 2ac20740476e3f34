import '../shell/shell.ts';
import { wakeNear } from '../check/near.ts';
import { wakeChecklist } from '../check/wake-checklist.tsx';
import { $byHand, copySummaryLink } from '../link/copy-summary-link.ts';
import { notLoaded } from '../status/not-loaded.ts';
import { whenBegun } from '../wake/begun.ts';
import { placesOf, rouse } from '../wake/place.ts';

/** Wakes the end of a guide: its button at once, the counts once there is something to count. */
function wakeEnd(root: HTMLElement): void {
  rouse(root);
  root.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-copy-summary]')) void copySummaryLink();
  });
  let wanted = false;
  const count = () => {
    if (!wanted) {
      import('../count/where-you-stand.tsx').then(
        ({ wakeWhereYouStand }) => wakeWhereYouStand(root),
        notLoaded('The counts could not be loaded.'),
      );
    }
    wanted = true;
  };
  whenBegun(count);
  $byHand.listen(count);
}

wakeNear(placesOf('checklist'), wakeChecklist);
wakeNear(placesOf('where-you-stand'), wakeEnd);

// Words of questions are for who reads to the end: loaded when their place is reached, and not while the browser is idle.
for (const place of document.querySelectorAll<HTMLElement>('[data-guide-questions]')) {
  const reached = new IntersectionObserver(
    ([seen]) => {
      if (!seen?.isIntersecting) return;
      reached.disconnect();
      import('../learning/wake-questions.tsx').then(
        ({ wakeQuestions }) => wakeQuestions(place, true),
        notLoaded('The questions could not be loaded.'),
      );
    },
    { rootMargin: '50% 0%' },
  );
  reached.observe(place);
}
