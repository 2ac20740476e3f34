import { useEffect, useRef } from 'preact/hooks';

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=radio], [type=checkbox]), textarea, select');
}

/** Whether something lies over the page that the keys are for. The page itself is modal while it has the whole screen. */
function isCovered(): boolean {
  return document.querySelector(':modal:not(:root), :popover-open') !== null;
}

/** What single keys do; a key that is not there is left to the browser. */
export type Keys = Readonly<Record<string, () => void>>;

/** Hears single keys, unless somebody types. Escape leaves a field first. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isCovered()) return;
      if (isTyping(event.target)) {
        if (event.key === 'Escape') (event.target as HTMLElement).blur();
        return;
      }
      const run = new Map(Object.entries(latest.current)).get(event.key);
      if (run === undefined) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
