/** How long a page has not moved, in milliseconds, that is at rest; a smooth scroll moves it at every frame. */
const REST = 150;

/** Resolves once the page is not being scrolled: what grows while it is would end the scroll where it stands. */
export function atRest(): Promise<void> {
  return new Promise((resolve) => {
    const rested = () => {
      window.removeEventListener('scroll', moved);
      resolve();
    };
    let waiting = setTimeout(rested, REST);
    const moved = () => {
      clearTimeout(waiting);
      waiting = setTimeout(rested, REST);
    };
    window.addEventListener('scroll', moved, { passive: true });
  });
}
