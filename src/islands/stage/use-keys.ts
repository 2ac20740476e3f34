import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { hearKeys } from '../key/hear-keys.ts';

/** What single keys do; a key that is not there is left to the browser. */
export type Keys = Readonly<Record<string, () => void>>;

/** Hears single keys while the focus is in the element, which takes it by itself (`tabIndex={-1}`). */
export function useKeys(stage: RefObject<HTMLElement>, keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  const names = Object.keys(keys).join(' ');
  // With the focus, not after it: no key is lost between the two.
  useLayoutEffect(() => {
    if (stage.current === null) return;
    return hearKeys(stage.current, names.split(' '), (name) => latest.current[name]?.());
  }, [names]);
}
