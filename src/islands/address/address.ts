import { addressWriter } from './address-writer.ts';

const writer = addressWriter({
  replace: (url) => window.history.replaceState(window.history.state, '', url),
  now: () => performance.now(),
  start: (run, milliseconds) => setTimeout(run, milliseconds),
  stop: (started) => clearTimeout(started as number),
});

if (typeof window !== 'undefined') {
  // Somebody went back, or opened another address: what waits belongs to the one before.
  for (const step of ['popstate', 'hashchange']) window.addEventListener(step, writer.drop);
}

/** Puts an address in the place of the one that is shown, at once or a moment later: browsers limit how often. Never throws. */
export const replaceAddress = writer.put;

/** Makes an address a step that the browser can go back. Never throws. */
export function pushAddress(url: string): void {
  writer.flush();
  try {
    window.history.pushState(null, '', url);
  } catch {
    // Too many at once: the page shows what it shows, the address stays.
  }
}
