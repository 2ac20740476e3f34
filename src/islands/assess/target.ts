/**
 * Leads to the check that the address names. The whole list is laid out for that, and stays so: where it is expected to
 * be tall, the check would be sought in the wrong place.
 */
export function followTarget(list: HTMLElement): void {
  const lead = () => {
    // Before the page is laid out no element is the target yet.
    const target = document.getElementById(location.hash.slice(1));
    if (target === null || !list.contains(target)) return;
    list.dataset['whole'] = '';
    target.closest('details')?.setAttribute('open', '');
    // Its reasons open, it is taller: it is gone to again. Where they cannot be had, it is there all the same.
    target.scrollIntoView();
    import('../arrival/arrive.ts').then(
      ({ arrive }) => {
        arrive();
        target.scrollIntoView();
      },
      () => undefined,
    );
  };
  lead();
  window.addEventListener('hashchange', lead);
}
