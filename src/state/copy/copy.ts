import { SEQ, SINCE } from '../storage/key.ts';
import type { Stored } from '../storage/recorded.ts';
import type { Storage } from '../storage/storage.ts';
import type { Journal } from './journal.ts';
import { type KnownCopy, latestOf, reconcile, snapshotOf } from './reconcile.ts';

/** So many entries in the journal are worth a new snapshot. */
const ENOUGH = 500;

/**
 * What was stored that a snapshot taken afterwards does not say as well: nothing of an import into a browser without a copy.
 * What was removed stands in no snapshot.
 */
function beyond(snapshot: Stored | undefined, batch: readonly Stored[]): readonly Stored[] {
  // What is stored after it has a higher number: no answer waits for a look at a whole shelf.
  if (snapshot === undefined || batch.every(({ seq }) => seq > snapshot.seq)) return batch;
  const held = new Map(snapshot.entries);
  return batch.filter(
    ({ seq, entries }) =>
      seq > snapshot.seq || entries.some(([key, value]) => value === null || held.get(key) !== value),
  );
}

/** The second copy of one tab's storage. What is written to it is written in order; a copy that fails harms nothing. */
export function openCopy(storage: Storage, journal: Journal) {
  let waiting: Stored[] = [];
  let added = 0;
  /** The snapshot that was written last, until something is stored after it: it may hold that already. */
  let latest: Stored | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  /** Does one thing after the other; what fails is tried again with the next. */
  function inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
    const next = turn.then(act);
    turn = next.catch(() => {});
    return next;
  }

  async function drain(): Promise<void> {
    const batch = [...waiting];
    const missing = beyond(latest, batch);
    latest = undefined;
    if (missing.length > 0) await journal.append(missing);
    waiting = waiting.slice(batch.length);
    added += missing.length;
    if (added > ENOUGH) await renew();
  }

  /** Writes all that stands in storage in the place of what the journal had gathered up to a place. */
  async function snap(end: number): Promise<void> {
    const snapshot = snapshotOf(storage);
    await journal.replace(snapshot, end);
    latest = snapshot;
  }

  async function renew(): Promise<void> {
    await snap((await journal.read()).end);
    added = 0;
  }

  return {
    /** Takes over what was just stored. */
    add(stored: Stored): void {
      waiting.push(stored);
      inTurn(drain).catch(() => {});
    },

    /** Compares copy and storage, once for a tab: brings back what storage has lost, and begins the copy anew. */
    check(opened: KnownCopy): Promise<number> {
      return inTurn(async () => {
        const copied = await journal.read();
        const count = reconcile(storage, copied, opened);
        // What came back is on no disk yet: if the browser is killed again, the copy must still be the later one.
        if (count > 0) storage.write(SEQ, String(Math.max(latestOf(copied), Number(storage.read(SEQ)) || 0)));
        await snap(copied.end);
        return count;
      });
    },

    /** Whether the copy has anything that could be brought back. */
    async holds(): Promise<boolean> {
      const { snapshot, since } = await journal.read();
      return (snapshot?.entries.length ?? 0) > 0 || since.length > 0;
    },

    /** Deletes the copy, before storage itself is deleted. */
    erase(): Promise<void> {
      return inTurn(async () => {
        waiting = [];
        latest = undefined;
        await journal.erase(storage.read(SINCE));
      });
    },
  };
}
