import { afterFrame } from '../wake/live.ts';
import { placesOf } from '../wake/place.ts';

/**
 * Lays a list of checks out once after whatever may have made it taller or shorter, also where it is out of sight: the
 * browser remembers how tall it is, and nothing moves under the pointer when it comes near.
 */
export function knowHeights(list: HTMLElement): void {
  const due = new Set<HTMLElement>();
  const layOut = () => {
    const places = [...due];
    due.clear();
    for (const { dataset } of places) dataset['whole'] = '';
    afterFrame(() => {
      for (const { dataset } of places) delete dataset['whole'];
    });
  };
  const note = (place: HTMLElement | null) => {
    if (!place) return;
    // What was asked for is drawn first.
    if (due.size === 0) afterFrame(layOut);
    due.add(place);
  };
  // A filter, a fold or reasons, a list that is awake, another tier, a draft. An answer makes nothing taller.
  const attributeFilter = ['hidden', 'open', 'data-awake', 'data-checks', 'data-draft'];
  new MutationObserver((changes) => {
    for (const { target } of changes) note((target as Element).closest('[data-island]'));
  }).observe(list, { subtree: true, attributeFilter });

  let width = innerWidth;
  window.addEventListener('resize', () => {
    // On a phone it only grows taller when the address bar goes.
    if (width !== innerWidth) placesOf('checklist').forEach(note);
    width = innerWidth;
  });
}
