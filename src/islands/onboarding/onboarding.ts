import '../shell/shell.ts';
import { learner } from '../../state/browser/learner.ts';
import { live } from '../wake/live.ts';
import { noteArrival, placesOf } from '../wake/place.ts';

/** Marks the track that is begun in this browser. */
for (const root of placesOf('tracks')) {
  noteArrival();
  live(
    () => {
      const begun = learner.$learner.get().track?.slug;
      for (const item of root.querySelectorAll<HTMLElement>('[data-track]')) {
        const link = item.querySelector('a.button');
        const own = item.dataset['track'] === begun;
        link?.classList.toggle('primary', own);
        if (link) link.textContent = own ? 'Continue this track' : 'Look at this track';
      }
    },
    (changed) => learner.$learner.listen(changed),
  );
  root.dataset['awake'] = '';
}
