import { atom } from 'nanostores';
import { SINCE } from './key.ts';
import type { Storage, Written } from './storage.ts';

/** Whether what is in memory is stored; `emptied` means that the stored copy vanished under the open page. */
export type Saving = Written | 'emptied';

export type Saver = ReturnType<typeof createSaver>;

/** Stores values under keys, and holds on to what could not be stored until it can be. */
export function createSaver(storage: Storage, today: () => string) {
  const $saving = atom<Saving>('saved');
  const unsaved = new Map<string, string | null>();
  let marked = storage.read(SINCE) !== null;

  /** Tries to store everything that is not stored yet. */
  function flush(): void {
    if (unsaved.size > 0 && storage.read(SINCE) === null) storage.write(SINCE, today());
    let outcome: Written = 'saved';
    for (const [key, value] of unsaved) {
      const written = storage.write(key, value);
      if (written === 'saved') unsaved.delete(key);
      else outcome = written;
    }
    marked = storage.read(SINCE) !== null;
    $saving.set(outcome);
  }

  function write(key: string, value: string | null): void {
    unsaved.set(key, value);
    flush();
  }

  /**
   * Whether storage was emptied since it was last seen; then everything held in memory counts as not stored. Asked
   * before memory is aligned with storage, so that an emptied storage never empties the page.
   */
  function emptied(held: ReadonlyMap<string, string>): boolean {
    const present = storage.read(SINCE) !== null;
    if (present || !marked) {
      marked = present;
      return false;
    }
    if (held.size === 0) {
      marked = false;
      return false;
    }
    for (const [key, value] of held) unsaved.set(key, value);
    $saving.set('emptied');
    return true;
  }

  return {
    $saving,
    write,
    flush,
    emptied,
    /** What is not stored yet, by key; null for a key that is to be removed. */
    pending: unsaved as ReadonlyMap<string, string | null>,
    /** Drops a pending write because another tab has written the key since. */
    yieldTo: (key: string) => void unsaved.delete(key),
    /** Drops all pending writes, and no longer expects anything in storage. */
    forget: () => {
      unsaved.clear();
      marked = false;
      $saving.set('saved');
    },
    /** Says that nothing can be read or stored. */
    block: () => $saving.set('blocked'),
  };
}
