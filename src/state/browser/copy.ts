import { openCopy } from '../copy/copy.ts';
import { openJournal } from '../copy/journal.ts';
import type { KnownCopy } from '../copy/reconcile.ts';
import { COMPARED } from '../storage/key.ts';
import { local, session } from '../storage/local.ts';
import type { Stored } from '../storage/recorded.ts';

// Rejected where the browser has no database to give, as in some private windows: then there is no copy.
const copy = openJournal().then((journal) => openCopy(local, journal));
copy.catch(() => {});

let compared: Promise<void> | undefined;

/** Brings back what storage has lost and the copy has, once in a tab; and begins the copy where there was none. */
export function compareCopy(opened: KnownCopy, broughtBack: (count: number) => void): Promise<void> {
  compared ??= (async () => {
    if (session.read(COMPARED) !== null) return;
    const count = await (await copy).check(opened);
    session.write(COMPARED, 'yes');
    broughtBack(count);
  })();
  return compared;
}

/** Takes over what was just stored. */
export async function addToCopy(
  stored: Stored,
  opened: KnownCopy,
  broughtBack: (count: number) => void,
): Promise<void> {
  await compareCopy(opened, broughtBack).catch(() => {});
  await copy.then(
    (own) => own.add(stored),
    () => {},
  );
}

/** Whether there is a second copy of anything. */
export function isCopied(): Promise<boolean> {
  return copy.then(
    (own) => own.holds(),
    () => false,
  );
}

/** Deletes the second copy. Rejects where it is there and cannot be deleted. */
export async function eraseCopy(): Promise<void> {
  const own = await copy.catch(() => undefined);
  await own?.erase();
}
