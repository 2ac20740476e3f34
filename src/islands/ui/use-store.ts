import type { MapStore, ReadableAtom } from 'nanostores';
import { useEffect, useReducer, useRef } from 'preact/hooks';

type Listen = (changed: () => void) => () => void;

/** Renders again on every change that `listen` hears. Gives whether the first render, which must equal the server's, is over. */
function useChanges(listen: Listen, subject: unknown): boolean {
  const awake = useRef(false);
  const [, render] = useReducer((count: number) => count + 1, 0);
  // `listen` is made anew in every render; `subject` says when it differs.
  useEffect(() => {
    awake.current = true;
    render(0);
    return listen(() => render(0));
  }, [subject]);
  return awake.current;
}

/** The value of a store; `first` during the first render, which must equal the server's. */
export function useStore<Value>($store: ReadableAtom<Value>, first: Value): Value {
  return useChanges((changed) => $store.listen(changed), $store) ? $store.get() : first;
}

/** The value under one key of a store; a change of other keys renders nothing. */
export function useKey<Value>($store: MapStore<Record<string, Value>>, key: string): Value | undefined {
  const listen: Listen = (changed) =>
    $store.listen((_value, _old, changedKey) => {
      if (changedKey === undefined || changedKey === key) changed();
    });
  return useChanges(listen, key) ? $store.get()[key] : undefined;
}
