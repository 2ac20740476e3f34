import { atom } from 'nanostores';
import { SINCE } from './key.ts';
import type { Storage, Written } from './storage.ts';

/** Whether what is in memory is stored; `emptied` means that the stored copy vanished under the open page. */
export type Saving = Written | 'emptied';

/** What a saver needs of the world. */
export type SaverWorld = {
  readonly storage: Storage;
  /** Today as an ISO date. */
  readonly today: () => string;
  /** What the page shows beyond the defaults, as keys and values. */
  readonly held: () => ReadonlyMap<string, string>;
};

/** Stores values under keys, and holds on to what could not be stored until it can be. */
export function createSaver({ storage, today, held }: SaverWorld) {
  const $saving = atom<Saving>('saved');
  const unsaved = new Map<string, string | null>();
  /** What stood under a key when the value that could not be stored was given; undefined where nothing could be read. */
  const bases = new Map<string, string | null | undefined>();
  /** What SINCE was when storage was last seen: once it is gone, or another, storage has been emptied. */
  let mark = storage.read(SINCE);

  /**
   * Notices that storage was emptied since it was last seen; then everything the page shows that is gone counts as not
   * stored. Notices too what another tab has written since under a key that is pending here: that is newer, and stays.
   * (A key that is gone does not count: it may have been set aside.) Asked before memory is aligned with storage, so
   * that an emptied storage never empties the page.
   */
  function look(): void {
    const since = storage.read(SINCE);
    if (!storage.readable()) return;
    if (since !== mark) {
      const gone = mark === null ? [] : [...held()].filter(([key]) => storage.read(key) === null && !unsaved.has(key));
      for (const [key, value] of gone) unsaved.set(key, value);
      if (gone.length > 0) $saving.set('emptied');
      mark = since;
    }
    for (const [key, base] of bases) {
      const stored = storage.read(key);
      if (base !== undefined && stored !== null && stored !== base) drop(key);
    }
  }

  function drop(key: string): void {
    unsaved.delete(key);
    bases.delete(key);
  }

  /** Tries to store everything that is not stored yet. */
  function saveAgain(): void {
    look();
    if (unsaved.size > 0 && mark === null && storage.readable()) {
      // Unlike any other mark, so that storage can be told from one that was emptied and begun anew on the same day.
      storage.write(SINCE, `${today()} ${Math.random()}`);
      mark = storage.read(SINCE);
    }
    let outcome: Written = 'saved';
    for (const [key, value] of unsaved) {
      const written = storage.write(key, value);
      if (written === 'saved') drop(key);
      else outcome = written;
    }
    $saving.set(outcome);
  }

  function write(key: string, value: string | null): void {
    unsaved.set(key, value);
    bases.set(key, storage.readable() ? storage.read(key) : undefined);
    saveAgain();
  }

  /** Takes the warning down once nothing is missing. */
  function settle(): void {
    if (unsaved.size === 0) $saving.set('saved');
  }

  /** Drops a pending write because another tab has written the key since. */
  function yieldTo(key: string): void {
    look();
    drop(key);
    settle();
  }

  return {
    $saving,
    write,
    saveAgain,
    look,
    settle,
    yieldTo,
    /** What is not stored yet, by key; null for a key that is to be removed. */
    pending: unsaved as ReadonlyMap<string, string | null>,
    /** Says that nothing can be read or stored. */
    block: () => $saving.set('blocked'),
  };
}
