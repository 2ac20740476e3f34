import { ROOM, SEQ } from './key.ts';
import type { Storage } from './storage.ts';

/** What was stored in one go: its number, higher than any before, and the keys with what stands under them now. */
export type Stored = { readonly seq: number; readonly entries: readonly (readonly [string, string | null])[] };

/**
 * A storage that numbers what it stores: everything of one task together. The number stands in storage too, so that a copy
 * can be told from what is newer than it. `told` hears of each, once the task is through.
 */
export function recorded(storage: Storage, clock: () => number, told: (stored: Stored) => void): Storage {
  let entries: [string, string | null][] = [];
  let last = Number(storage.read(SEQ)) || 0;
  const settle = () => {
    const stored = entries;
    entries = [];
    // Higher than what any tab has given, though a clock went back: what is stored last has the highest number.
    last = Math.max(clock(), last + 1, (Number(storage.read(SEQ)) || 0) + 1);
    storage.write(SEQ, String(last));
    told({ seq: last, entries: stored });
  };
  return {
    ...storage,
    write: (key, value) => {
      const written = storage.write(key, value);
      if (written === 'saved' && key !== ROOM) {
        if (entries.length === 0) queueMicrotask(settle);
        entries.push([key, value]);
      }
      return written;
    },
  };
}
