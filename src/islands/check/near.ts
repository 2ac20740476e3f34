import { noteArrival } from '../wake/place.ts';

/** How much of an idle moment must be left to wake another island in it, in milliseconds. */
const ENOUGH = 8;

/** Runs something while the browser has nothing better to do; gives it how much of the moment is left. */
function whenIdle(run: (left: () => number) => void): void {
  // Safari does not have it.
  if (typeof requestIdleCallback === 'function') requestIdleCallback((moment) => run(() => moment.timeRemaining()));
  else setTimeout(() => run(() => 0), 50);
}

/**
 * Wakes islands: those near the window at once, the others one after another while the browser is idle, and whatever
 * still sleeps before the page is printed: on paper every answer must stand.
 */
export function wakeNear(roots: readonly HTMLElement[], wake: (root: HTMLElement) => void): void {
  noteArrival();
  const asleep = new Set(roots);
  const rouse = (root: HTMLElement) => {
    observer.unobserve(root);
    if (!asleep.delete(root)) return;
    wake(root);
    root.dataset['awake'] = '';
  };
  const observer = new IntersectionObserver(
    (seen) => {
      for (const { isIntersecting, target } of seen) if (isIntersecting) rouse(target as HTMLElement);
    },
    { rootMargin: '50% 0%' },
  );
  for (const root of roots) observer.observe(root);
  const rest = [...roots];
  const others = (left: () => number) => {
    do {
      const root = rest.shift();
      if (root !== undefined) rouse(root);
    } while (rest.length > 0 && left() > ENOUGH);
    if (rest.length > 0) whenIdle(others);
  };
  whenIdle(others);
  window.addEventListener('beforeprint', () => roots.forEach(rouse));
}
