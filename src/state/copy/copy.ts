import { SEQ, SINCE } from '../storage/key.ts';
import type { Stored } from '../storage/recorded.ts';
import type { Storage } from '../storage/storage.ts';
import type { Journal } from './journal.ts';
import { type KnownCopy, latestOf, reconcile, snapshotOf } from './reconcile.ts';

/** So many entries in the journal are worth a new snapshot. */
const ENOUGH = 500;

/** The second copy of one tab's storage. What is written to it is written in order; a copy that fails harms nothing. */
export function openCopy(storage: Storage, journal: Journal) {
  let waiting: Stored[] = [];
  let added = 0;
  let turn: Promise<unknown> = Promise.resolve();

  /** Does one thing after the other; what fails is tried again with the next. */
  function inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
    const next = turn.then(act);
    turn = next.catch(() => {});
    return next;
  }

  async function drain(): Promise<void> {
    const batch = [...waiting];
    if (batch.length === 0) return;
    await journal.append(batch);
    waiting = waiting.slice(batch.length);
    added += batch.length;
    if (added > ENOUGH) await renew();
  }

  /** Writes all that stands in storage in the place of what the journal had gathered. */
  async function renew(): Promise<void> {
    const { end } = await journal.read();
    await journal.replace(snapshotOf(storage), end);
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
        await journal.replace(snapshotOf(storage), copied.end);
        return count;
      });
    },

    /** Deletes the copy, before storage itself is deleted. */
    erase(): Promise<void> {
      return inTurn(async () => {
        waiting = [];
        await journal.erase(storage.read(SINCE));
      });
    },
  };
}
