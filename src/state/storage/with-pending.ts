import { PREFIX } from './key.ts';
import type { Storage } from './storage.ts';

/** Writes that could not be stored yet, by key; null for a key that is to be removed. */
export type Pending = ReadonlyMap<string, string | null>;

/**
 * Storage as this tab holds it at this moment: what it could not store yet stands over what is stored. Read once, so that
 * many assessments cost one pass. Writes go to the real storage, and are not seen here.
 */
export function withPending(storage: Storage, pending: Pending): Storage {
  const values = new Map(storage.entries(PREFIX));
  for (const [key, value] of pending) {
    if (value === null) values.delete(key);
    else values.set(key, value);
  }
  return {
    ...storage,
    read: (key) => values.get(key) ?? null,
    entries: (prefix) => new Map([...values].filter(([key]) => key.startsWith(prefix))),
  };
}
