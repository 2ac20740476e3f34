import { atom } from 'nanostores';
import { ERASED, SINCE } from './key.ts';
import type { Storage, Written } from './storage.ts';

/** Whether what is in memory is stored; `emptied` means that the stored copy vanished under the open page. */
export type Saving = Written | 'emptied';

/** Keys with what is to stand under them; null for a key that is to be removed. */
export type Entries = Iterable<readonly [key: string, value: string | null]>;

/** What a saver needs of the world. */
export type SaverWorld = {
  readonly storage: Storage;
  /** Today as an ISO date, by the reader's clock. */
  readonly today: () => string;
  /** What the page shows beyond the defaults, as keys and values. */
  readonly shown: () => ReadonlyMap<string, string>;
};

/** Stores values under keys, and holds on to what could not be stored until it can be. */
export function createSaver({ storage, today, shown }: SaverWorld) {
  const $saving = atom<Saving>('saved');
  const unsaved = new Map<string, string | null>();
  /** What stood under a key when the value that could not be stored was given; undefined where nothing could be read. */
  const bases = new Map<string, string | null | undefined>();
  /** What SINCE was when storage was last seen: once it is gone, or another, storage has been emptied. */
  let seen = storage.read(SINCE);

  /**
   * Notices that storage was emptied since it was last seen; then everything the page shows that is gone counts as not
   * stored. Notices too what another tab has written since under a key that is pending here: that is newer, and stays.
   * (A key that is gone does not count: it may have been set aside.) Asked before memory is aligned with storage, so
   * that an emptied storage never empties the page.
   */
  function noticeEmptied(): void {
    const since = storage.read(SINCE);
    if (!storage.couldRead()) return;
    if (since !== seen) {
      if (seen !== null && seen !== ERASED && since !== ERASED) {
        miss([...shown()].filter(([key]) => storage.read(key) === null));
      }
      seen = since;
    }
    for (const [key, base] of bases) {
      const stored = storage.read(key);
      if (base !== undefined && stored !== null && stored !== base) drop(key);
    }
  }

  /** Counts what the page shows and storage has lost as not stored. */
  function miss(lost: Iterable<readonly [string, string]>): void {
    for (const [key, value] of lost) {
      if (unsaved.has(key)) continue;
      unsaved.set(key, value);
      $saving.set('emptied');
    }
  }

  function drop(key: string): void {
    unsaved.delete(key);
    bases.delete(key);
  }

  /** Tries to store everything that is not stored yet, by what was seen of storage just now. */
  function flush(): void {
    if (unsaved.size > 0 && (seen === null || seen === ERASED) && storage.couldRead()) {
      // Unlike any other value, so that storage can be told from one that was emptied and begun anew on the same day.
      storage.write(SINCE, `${today()} ${Math.random()}`);
      seen = storage.read(SINCE);
    }
    let outcome: Written = 'saved';
    for (const [key, value] of unsaved) {
      const written = storage.write(key, value);
      if (written === 'saved') drop(key);
      else outcome = written;
    }
    $saving.set(outcome);
  }

  /** Tries to store everything that is not stored yet. */
  function saveAgain(): void {
    noticeEmptied();
    flush();
  }

  /** Stores all that belongs to one change, after one look at storage; what could not be stored before is tried again. */
  function writeAll(entries: Entries): void {
    noticeEmptied();
    const given = new Map(entries);
    for (const [key, value] of given) {
      drop(key);
      unsaved.set(key, value);
    }
    flush();
    for (const key of given.keys()) {
      if (!unsaved.has(key)) continue;
      const stood = storage.read(key);
      bases.set(key, storage.couldRead() ? stood : undefined);
    }
  }

  /** Takes the warning down once nothing is missing. */
  function clearWarning(): void {
    if (unsaved.size === 0) $saving.set('saved');
  }

  /** Lets go of everything: the reader has deleted all of it in another tab. */
  function letGo(): void {
    for (const key of [...unsaved.keys()]) drop(key);
    seen = ERASED;
    clearWarning();
  }

  /** Drops what is pending under some keys: something newer stands there by now. */
  function forget(keys: Iterable<string>): void {
    noticeEmptied();
    for (const key of keys) drop(key);
    clearWarning();
  }

  return {
    $saving,
    writeAll,
    saveAgain,
    noticeEmptied,
    clearWarning,
    forget,
    miss,
    letGo,
    /** What is not stored yet, by key; null for a key that is to be removed. */
    pending: unsaved as ReadonlyMap<string, string | null>,
    /** Says that nothing can be read or stored. */
    block: () => $saving.set('blocked'),
  };
}
