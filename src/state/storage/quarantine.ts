import { PREFIX, QUARANTINE } from './key.ts';
import type { Storage } from './storage.ts';

/** Where a value that cannot be read is kept; a number is added when that place holds another value already. */
function placeFor(storage: Storage, key: string, value: string): string {
  const place = QUARANTINE + key.slice(PREFIX.length);
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? place : `${place}~${n}`;
    const held = storage.read(candidate);
    if (held === null || held === value) return candidate;
  }
}

/**
 * Sets an unreadable value aside: copies it under a quarantine key, then puts `instead` in its place (or removes it, for
 * null). Where the copy cannot be stored, the value stays where it is, so that nothing is lost.
 */
export function setAside(storage: Storage, key: string, value: string, instead: string | null): void {
  if (storage.write(placeFor(storage, key, value), value) === 'saved') storage.write(key, instead);
}
