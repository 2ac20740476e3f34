import { atom } from 'nanostores';
import { cleanName } from '../../domain/assessment/assessment.ts';
import type { FullAssessment } from '../../domain/assessment/full-assessment.ts';
import { uniqueName } from '../../domain/assessment/unique-name.ts';
import type { Register } from '../../domain/catalogue/register.ts';
import type { Tier } from '../../domain/catalogue/tier.ts';
import { allEntries } from '../plan/plan-entries.ts';
import { fieldKey, PREFIX } from '../storage/key.ts';
import type { Storage, Written } from '../storage/storage.ts';
import { withPending } from '../storage/with-pending.ts';
import { isBinned, takeOut } from '../workspace/bin.ts';
import type { StoredWorkspace } from '../workspace/contract.ts';
import { givenEntries } from '../workspace/entries.ts';
import { type Binned, binOf, emptyBin, throwAway } from './deletion.ts';
import { type Incoming, storeImport } from './import.ts';
import { byAssessment, create, duplicate, type Entry, inOrder, shelfOf, shelve } from './shelf.ts';
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

/** What the shelf shows of an assessment, as keys and values. */
function shown({ id, assessment }: Entry): ReadonlyMap<string, string> {
  return givenEntries(id, assessment, allEntries(id, assessment));
}

/** All assessments of one tab's storage: a store to read them, commands that concern more than the open one. */
export function openShelf({ storage, workspace, register, now, today, newId }: ShelfWorld) {
  const $shelf = atom<readonly Entry[]>([]);
  /** What was deleted and can be brought back. */
  const $bin = atom<readonly Binned[]>([]);

  /** How often all of it was read: whatever is read beside it is read again then. */
  const $reads = atom(0);
  /** How many values of each assessment were stored when the shelf was last read. */
  let sizes: ReadonlyMap<string, number> = new Map();

  /** Notices that something of an assessment that the page shows is gone from storage. */
  function noticeLost(stored: ReadonlyMap<string, ReadonlyMap<string, string>>): void {
    for (const entry of $shelf.get()) {
      const values = stored.get(entry.id) ?? new Map();
      if (entry.id === workspace.$openId.get() || values.size >= (sizes.get(entry.id) ?? 0)) continue;
      if (!isBinned(storage, entry.id)) workspace.missLost(entry.id, shown(entry), values);
    }
    sizes = new Map([...stored].map(([id, values]) => [id, values.size]));
  }

  /** The shelf as this tab holds it at this moment, what it could not store included. */
  function entries(stored = storage.entries(PREFIX)): readonly Entry[] {
    const openId = workspace.$openId.get();
    const there = byAssessment(stored);
    if (storage.couldRead()) noticeLost(there);
    const held = withPending(stored, workspace.pending, PREFIX);
    const groups = held === stored ? there : byAssessment(held);
    const shelf = shelfOf(storage, openId, register, groups);
    workspace.noteUnreadable(shelf.unreadable);
    return inOrder(shelf.entries.map((entry) => (entry.id === openId ? asShown(entry) : entry)));
  }

  /** The entry of the open assessment, as the page shows it. */
  function asShown(entry: Entry): Entry {
    return { ...entry, assessment: { ...entry.assessment, ...workspace.assessment() } };
  }

  /** Reads the shelf again. */
  function refresh(): void {
    // One look at all of it: with many assessments that is what takes the time.
    const stored = storage.entries(PREFIX);
    $shelf.set(entries(stored));
    const bin = binOf(storage, stored);
    workspace.noteUnreadable(bin.unreadable);
    if (bin.assessments.length > 0 || $bin.get().length > 0) $bin.set(bin.assessments);
    $reads.set($reads.get() + 1);
  }

  /** Takes over what this tab changed in the open assessment: no other is read again, nor its plan. */
  function refreshOpen(): void {
    const openId = workspace.$openId.get();
    const read = (field: 'changed' | 'unbacked') => {
      const key = fieldKey(openId, field);
      return workspace.pending.get(key) ?? storage.read(key);
    };
    const shelf = $shelf
      .get()
      .map((entry) =>
        entry.id === openId
          ? { ...asShown(entry), changed: read('changed') ?? undefined, unbacked: Number(read('unbacked')) || 0 }
          : entry,
      );
    $shelf.set(inOrder(shelf));
  }

  function opened(id: string, written: Written): Written {
    if (written === 'saved') workspace.open(id);
    refresh();
    return written;
  }

  /** A name as it is stored: unlike that of any other assessment than `self`. */
  function ownName(name: string, self?: string): string {
    const others = entries().filter(({ id }) => id !== self);
    return uniqueName(
      cleanName(name),
      others.map(({ assessment }) => assessment.name),
    );
  }

  /** Stores a copy of an assessment as a new one and opens it; when it cannot be stored, nothing changes. */
  function saveCopy(copy: FullAssessment): Written {
    const id = newId();
    return opened(id, shelve(storage, id, { ...copy, name: ownName(copy.name) }));
  }

  /** Stores a new, empty assessment and opens it. */
  function createAssessment(name: string, tier: Tier): Written {
    const id = newId();
    return opened(id, create(storage, id, ownName(name), tier));
  }

  /** Stores a copy of an assessment as it stands now, and opens it. */
  function duplicateAssessment(id: string): Written {
    workspace.refresh();
    const copyId = newId();
    const entry = entries().find((each) => each.id === id);
    if (entry === undefined) return 'saved';
    return opened(copyId, duplicate(storage, copyId, entry, ownName(`Copy of ${entry.assessment.name}`)));
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
    const written = throwAway(storage, id);
    if (written !== 'saved') return written;
    if (wasOpen)
      workspace.open($shelf.get().find((other) => other.id !== id && !isBinned(storage, other.id))?.id ?? newId());
    const undo = () => {
      if (restoreAssessment(id) !== 'saved') {
        workspace.offerUndo(`“${name}” was not brought back: this browser’s storage is full or blocked.`, undo);
      } else if (wasOpen) workspace.open(id);
      refresh();
    };
    refresh();
    workspace.offerUndo(`“${name}” deleted.${wasOpen ? ` “${workspace.$name.get()}” is open now.` : ''}`, undo);
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
    return new Map(others.flatMap((entry) => [...shown(entry)]));
  });

  return {
    $shelf,
    $bin,
    $reads,
    refresh,
    refreshOpen,
    saveCopy,
    createAssessment,
    ownName,
    duplicateAssessment,
    restoreAssessment,
    removeAssessment,
    emptyTheBin,
    toFile,
    noteBackup,
    importAssessments,
  };
}
