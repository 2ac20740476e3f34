import { eraseAll } from '../storage/inventory.ts';
import { assessmentIdOf, LEARNER, PREFIX, ROOM, SEQ, SHELF, SINCE, TAKEN_BACK } from '../storage/key.ts';
import type { Stored } from '../storage/recorded.ts';
import type { Storage } from '../storage/storage.ts';
import { isGone } from '../workspace/bin.ts';
import type { JournalState } from './journal.ts';

/** What storage was when the page was opened, before it wrote anything. */
export type KnownCopy = {
  /** The number of what had been stored last; 0 where there was none. */
  readonly seq: number;
  /** Keys that this tab or another has written since: they are newer than any copy. */
  readonly written: ReadonlySet<string>;
};

/** The last word of a copy on each key, with the number under which it was stored. */
function lastWords({
  snapshot,
  since,
}: JournalState): ReadonlyMap<string, { readonly seq: number; readonly value: string | null }> {
  const words = new Map<string, { seq: number; value: string | null }>();
  for (const { seq, entries } of [...(snapshot === undefined ? [] : [snapshot]), ...since]) {
    for (const [key, value] of entries) words.set(key, { seq, value });
  }
  return words;
}

/** The highest number under which a copy has anything; 0 where it has nothing. */
export function latestOf({ snapshot, since }: JournalState): number {
  return Math.max(snapshot?.seq ?? 0, ...since.map(({ seq }) => seq));
}

/**
 * Brings storage to where its copy is ahead. A key that is missing was lost, as nothing that is taken back is missing: it
 * comes back, unless its assessment was removed for good. A key with another value is older than the copy only if the copy
 * was stored after the last number that storage knew: so it is after a browser was killed. Gives how many came back.
 */
export function reconcile(storage: Storage, copied: JournalState, { seq: known, written }: KnownCopy): number {
  if (copied.erased !== undefined && storage.read(SINCE) === copied.erased) {
    // Deleted by the reader, and not yet on the disk when the browser was killed.
    eraseAll(storage);
    return 0;
  }
  const words = lastWords(copied);
  // A browser without a copy has nothing to bring back, and may have just stored a whole shelf.
  if (words.size === 0) return 0;
  const stored = storage.entries(PREFIX);
  let count = 0;
  for (const [key, { seq, value }] of words) {
    if (written.has(key) || key === ROOM || key === SEQ) continue;
    const stands = stored.get(key);
    const lost = stands === undefined && value !== null && value !== TAKEN_BACK;
    const behind = stands !== undefined && stands !== value && seq > known;
    if (!(lost || behind)) continue;
    if (key.startsWith(SHELF) && isGone(storage, assessmentIdOf(key))) continue;
    const counted = key.startsWith(SHELF) || key.startsWith(LEARNER);
    if (storage.write(key, value) === 'saved' && counted) count += 1;
  }
  return count;
}

/** All that stands in storage now, as a copy of it. */
export function snapshotOf(storage: Storage): Stored {
  const entries = [...storage.entries(PREFIX)].filter(([key]) => key !== ROOM && key !== SEQ);
  return { seq: Number(storage.read(SEQ)) || 0, entries };
}
