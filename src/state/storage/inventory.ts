import { ERASED, PREFIX, QUARANTINE, SINCE } from './key.ts';
import type { Storage } from './storage.ts';

/** What this site keeps in the browser. */
export type Inventory = {
  readonly keys: number;
  /** Characters of keys and values; browsers store two bytes for each. */
  readonly characters: number;
  /** Values that could not be read: the key they had, and what was there. */
  readonly quarantined: readonly { readonly key: string; readonly value: string }[];
};

/** Counts everything that the site stored. */
export function inventoryOf(storage: Storage): Inventory {
  const entries = [...storage.entries(PREFIX)];
  const quarantined = entries
    .filter(([key]) => key.startsWith(QUARANTINE))
    .map(([key, value]) => ({ key: key.slice(QUARANTINE.length), value }));
  const characters = entries.reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  return { keys: entries.length, characters, quarantined };
}

/** Removes everything that the site stored. Gives whether nothing is left. */
export function eraseAll(storage: Storage): boolean {
  const keys = [...storage.entries(PREFIX).keys()];
  // Said first and removed last: other tabs are to know that nothing of it was lost.
  if (keys.includes(SINCE)) storage.write(SINCE, ERASED);
  for (const key of keys) if (key !== SINCE) storage.write(key, null);
  storage.write(SINCE, null);
  return storage.readable() && storage.entries(PREFIX).size === 0;
}
