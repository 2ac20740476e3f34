import { DATABASE } from '../storage/key.ts';
import type { Stored } from '../storage/recorded.ts';

/** The second copy as it lies there: all that stood at one time, and what was stored since, in order. */
export type JournalState = {
  readonly snapshot: Stored | undefined;
  readonly since: readonly Stored[];
  /** The place of the last of them; what is written meanwhile comes after it. */
  readonly end: number;
  /** What SINCE was when everything was deleted for the last time. */
  readonly erased: string | undefined;
};

/** Where the second copy is kept. Each promise is kept once the browser has it on its disk. */
export type Journal = {
  read(): Promise<JournalState>;
  append(stored: readonly Stored[]): Promise<void>;
  /** Puts a snapshot in the place of the one before and of what was stored up to a place. */
  replace(snapshot: Stored, end: number): Promise<void>;
  /** Removes everything, and notes whose storage it was the copy of. */
  erase(since: string | null): Promise<void>;
};

const STATE = 'state';
const SINCE_THEN = 'journal';

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(STATE);
      request.result.createObjectStore(SINCE_THEN, { autoIncrement: true });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('Another version of the site has the copy open.'));
  });
}

/** Opens the second copy in the browser's IndexedDB. Rejects where there is none to be had. */
export async function openJournal(): Promise<Journal> {
  const database = await opened();
  // Another tab with a later version must not wait for this one.
  database.onversionchange = () => database.close();

  function change(act: (state: IDBObjectStore, journal: IDBObjectStore) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const transaction = database.transaction([STATE, SINCE_THEN], 'readwrite', { durability: 'strict' });
      transaction.oncomplete = () => resolve();
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
      act(transaction.objectStore(STATE), transaction.objectStore(SINCE_THEN));
      // Whoever leaves the page before it is told of each request leaves WebKit with a database that never answers again.
      transaction.commit();
    });
  }

  return {
    read: () =>
      new Promise((resolve, reject) => {
        const transaction = database.transaction([STATE, SINCE_THEN]);
        const state = transaction.objectStore(STATE);
        const journal = transaction.objectStore(SINCE_THEN);
        const [snapshot, erased] = [state.get('snapshot'), state.get('erased')];
        const [since, keys] = [journal.getAll(), journal.getAllKeys()];
        transaction.commit();
        transaction.oncomplete = () =>
          resolve({
            snapshot: snapshot.result,
            erased: erased.result,
            since: since.result,
            end: Number(keys.result.at(-1) ?? 0),
          });
        transaction.onabort = transaction.onerror = () => reject(transaction.error);
      }),
    append: (stored) => change((_, journal) => stored.forEach((each) => void journal.add(each))),
    replace: (snapshot, end) =>
      change((state, journal) => {
        state.put(snapshot, 'snapshot');
        if (end > 0) journal.delete(IDBKeyRange.upperBound(end));
      }),
    erase: (since) =>
      change((state, journal) => {
        state.clear();
        journal.clear();
        if (since !== null) state.put(since, 'erased');
      }),
  };
}
