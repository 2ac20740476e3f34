import { afterFrame } from '../wake/live.ts';

/**
 * Lays the lists of a practice out once after whatever may have made them taller or shorter, those out of sight too: the
 * browser remembers how tall each is, and nothing moves under the pointer when it comes near.
 */
export function knowHeights(list: HTMLElement): void {
  const due = new Set<HTMLElement>();
  const layOut = () => {
    const practices = [...due];
    due.clear();
    for (const { dataset } of practices) dataset['whole'] = '';
    afterFrame(() => {
      for (const { dataset } of practices) delete dataset['whole'];
    });
  };
  const note = (practice: HTMLElement | null) => {
    if (!practice) return;
    // What was asked for is drawn first.
    if (due.size === 0) afterFrame(layOut);
    due.add(practice);
  };
  // A filter, a fold or reasons, a list that is awake, another tier, a draft. An answer makes nothing taller.
  const attributeFilter = ['hidden', 'open', 'data-awake', 'data-checks', 'data-draft'];
  new MutationObserver((changes) => {
    for (const { target } of changes) note((target as Element).closest('.assess-practice'));
  }).observe(list, { subtree: true, attributeFilter });

  let width = innerWidth;
  window.addEventListener('resize', () => {
    // On a phone it only grows taller when the address bar goes.
    if (width !== innerWidth) list.querySelectorAll<HTMLElement>('.assess-practice').forEach(note);
    width = innerWidth;
  });
}
