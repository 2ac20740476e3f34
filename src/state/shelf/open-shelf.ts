import { atom } from 'nanostores';
import type { FullAssessment } from '../../domain/assessment/full-assessment.ts';
import type { Register } from '../../domain/catalogue/register.ts';
import type { Tier } from '../../domain/catalogue/tier.ts';
import { allEntries } from '../plan/plan-entries.ts';
import { assessmentPrefix, fieldKey } from '../storage/key.ts';
import type { Storage, Written } from '../storage/storage.ts';
import { withPending } from '../storage/with-pending.ts';
import { takeOut } from '../workspace/bin.ts';
import type { StoredWorkspace } from '../workspace/contract.ts';
import { binOf, emptyBin, throwAway } from './deletion.ts';
import { type Incoming, storeImport } from './import.ts';
import { create, duplicate, type Entry, idsOf, shelfOf, shelve } from './shelf.ts';
import { ownUid } from './uid.ts';

/** What a shelf needs of the world. */
export type ShelfWorld = {
  readonly storage: Storage;
  readonly workspace: StoredWorkspace;
  readonly register: Register;
  /** The moment as an ISO timestamp. */
  readonly now: () => string;
  /** Today as an ISO date, by the reader's clock. */
  readonly today: () => string;
  /** An id or uid unlike any other: 8 to 24 of a–z and 0–9. */
  readonly newId: () => string;
};

export type Shelf = ReturnType<typeof openShelf>;

/** All assessments of one tab's storage: a store to read them, commands that concern more than the open one. */
export function openShelf({ storage, workspace, register, now, today, newId }: ShelfWorld) {
  const $shelf = atom<readonly Entry[]>([]);
  /** What was deleted and can be brought back. */
  const $bin = atom<ReturnType<typeof binOf>>([]);

  /** The shelf as this tab holds it at this moment, what it could not store included. */
  function entries(): readonly Entry[] {
    const openId = workspace.$openId.get();
    return shelfOf(withPending(storage, workspace.pending), openId, register).map((entry) =>
      entry.id === openId ? { ...entry, assessment: { ...entry.assessment, ...workspace.assessment() } } : entry,
    );
  }

  /** Reads the shelf again. */
  function refresh(): void {
    $shelf.set(entries());
    $bin.set(binOf(storage));
  }

  function opened(id: string, written: Written): Written {
    if (written === 'saved') workspace.open(id);
    refresh();
    return written;
  }

  /** Stores a copy of an assessment as a new one and opens it; when it cannot be stored, nothing changes. */
  function saveCopy(copy: FullAssessment): Written {
    const id = newId();
    return opened(id, shelve(storage, id, copy));
  }

  /** Stores a new, empty assessment and opens it. */
  function createAssessment(name: string, tier: Tier): Written {
    const id = newId();
    return opened(id, create(storage, id, name, tier));
  }

  /** Stores a copy of an assessment as it stands now, and opens it. */
  function duplicateAssessment(id: string): Written {
    workspace.refresh();
    const copyId = newId();
    const entry = entries().find((each) => each.id === id);
    return entry === undefined ? 'saved' : opened(copyId, duplicate(storage, copyId, entry));
  }

  /** Brings a deleted assessment back. Gives why it could not, in which case it stays in the bin. */
  function restoreAssessment(id: string): Written {
    const written = takeOut(storage, id);
    workspace.refresh();
    refresh();
    return written;
  }

  /** Deletes an assessment into the bin and offers to bring it back. When it was open, another one opens. */
  function removeAssessment(id: string, name: string): Written {
    const wasOpen = workspace.$openId.get() === id;
    const held = withPending(storage, workspace.pending).entries(assessmentPrefix(id));
    const written = throwAway(storage, id, held);
    if (written !== 'saved') return written;
    // Before another one opens, which would store what is pending.
    workspace.forget([...workspace.pending.keys()].filter((key) => key.startsWith(assessmentPrefix(id))));
    if (wasOpen) workspace.open(idsOf(storage, id).find((other) => other !== id) ?? newId());
    workspace.offerUndo(`“${name}” deleted.`, () => {
      if (restoreAssessment(id) === 'saved' && wasOpen) workspace.open(id);
      refresh();
    });
    refresh();
    return written;
  }

  /** Removes what was deleted for good. */
  function emptyTheBin(): void {
    emptyBin(storage);
    refresh();
  }

  /** Some assessments as they stand now, to be written to a file: each with a uid of its own, which it keeps. */
  function toFile(ids: readonly string[]): readonly (Entry & { readonly uid: string })[] {
    workspace.refresh();
    const shelf = entries();
    const given = new Map<string, string>();
    const filed = shelf
      .filter(({ id }) => ids.includes(id))
      .map((entry) => {
        const uid = ownUid(entry, shelf) ?? newId();
        if (uid !== entry.uid) given.set(fieldKey(entry.id, 'uid'), uid);
        return { ...entry, uid };
      });
    if (given.size > 0) workspace.writeAll(given);
    return filed;
  }

  /** Notes that some assessments were exported today. */
  function noteBackup(ids: readonly string[]): void {
    workspace.writeAll(
      ids.flatMap((id) => [[fieldKey(id, 'backup'), today()] as const, [fieldKey(id, 'unbacked'), null] as const]),
    );
    refresh();
  }

  /** Stores imported assessments, all or nothing, and offers to take it back. */
  function importAssessments(items: readonly Incoming[], says: string): Written {
    const stored = storeImport(storage, workspace.pending, items, now());
    if (stored.written === 'saved') {
      workspace.forget(stored.keys);
      workspace.offerUndo(says, () => {
        stored.undo();
        workspace.refresh();
        refresh();
      });
    }
    workspace.refresh();
    refresh();
    return stored.written;
  }

  // What the page shows of the others: it is kept when storage is emptied under it, like the open one.
  workspace.alsoShows(() => {
    const others = $shelf.get().filter(({ id }) => id !== workspace.$openId.get());
    return new Map(others.flatMap(({ id, assessment }) => [...allEntries(id, assessment)]));
  });

  return {
    $shelf,
    $bin,
    refresh,
    saveCopy,
    createAssessment,
    duplicateAssessment,
    restoreAssessment,
    removeAssessment,
    emptyTheBin,
    toFile,
    noteBackup,
    importAssessments,
  };
}
