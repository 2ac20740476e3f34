import { ROOM } from './key.ts';
import type { Storage, Written } from './storage.ts';

const NOTHING: ReadonlyMap<string, string> = new Map();

/**
 * Whether some values fit, tried with one that is as long as all that they add to what stood there before. Told before
 * anything is written: what is written and removed again, other tabs would take for a change or a loss.
 */
export function tryRoom(
  storage: Storage,
  incoming: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, string> = NOTHING,
): Written {
  let added = 0;
  for (const [key, value] of incoming) {
    const stood = before.get(key);
    added += stood === undefined ? key.length + value.length : Math.max(0, value.length - stood.length);
  }
  const written = storage.write(ROOM, '.'.repeat(added));
  storage.write(ROOM, null);
  return written;
}
