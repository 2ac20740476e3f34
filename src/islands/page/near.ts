/** Fetches something once one of some elements is about to be seen; where it cannot be had, the page is whole without it. */
export function whenNear(elements: Iterable<Element>, load: () => Promise<unknown>): void {
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      load().catch(() => undefined);
    },
    { rootMargin: '50%' },
  );
  for (const element of elements) near.observe(element);
}
