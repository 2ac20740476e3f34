import { catalogue } from 'virtual:catalogue';
import { atom } from 'nanostores';
import type { Assessment } from '../domain/assessment.ts';
import type { Tier } from '../domain/tier.ts';
import { markBackup, uidOf } from './backup.ts';
import { takeOut } from './bin.ts';
import { today, workspace } from './browser.ts';
import { binOf, emptyBin } from './deletion.ts';
import { type Incoming, storeImport } from './import.ts';
import { PREFIX } from './key.ts';
import { local } from './local.ts';
import { create, duplicate, type Entry, remove, shelfOf, shelve } from './shelf.ts';
import type { Written } from './storage.ts';

/** The shelf as it is stored; the open assessment as it stands in memory, where it may hold what could not be stored. */
function read(): readonly Entry[] {
  const openId = workspace.$openId.get();
  const open = workspace.assessment();
  return shelfOf(local, openId, catalogue.register).map((entry) =>
    entry.id === openId ? { ...entry, assessment: open } : entry,
  );
}

/** All assessments of this browser, kept up to date. */
export const $shelf = atom<readonly Entry[]>(typeof window === 'undefined' ? [] : read());

/** What was deleted and can be brought back. */
export const $bin = atom(binOf(local));

/** Reads the shelf again. */
function refreshShelf(): void {
  $shelf.set(read());
  $bin.set(binOf(local));
}

let stale = false;

/** Reads the shelf again once a change is through: memory changes before storage does, and often many times at once. */
function refreshSoon(): void {
  if (stale) return;
  stale = true;
  queueMicrotask(() => {
    stale = false;
    refreshShelf();
  });
}

/** An id or uid unlike any other: 12 characters of base 36. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(36).padStart(2, '0')).join('');
}

function opened(id: string, written: Written): Written {
  if (written === 'saved') workspace.open(id);
  refreshShelf();
  return written;
}

/** Stores a copy of an assessment as a new one and opens it; when it cannot be stored, nothing changes. */
export function saveCopy(copy: Assessment): Written {
  const id = newId();
  return opened(id, shelve(local, id, copy));
}

/** Stores a new, empty assessment and opens it. */
export function createAssessment(name: string, tier: Tier): Written {
  const id = newId();
  return opened(id, create(local, id, name, tier));
}

/** Stores a copy of an entry and opens it. */
export function duplicateAssessment(entry: Entry): Written {
  const id = newId();
  return opened(id, duplicate(local, id, entry));
}

/** Brings a deleted assessment back. */
export function restoreAssessment(id: string): void {
  takeOut(local, id);
  workspace.refresh();
  refreshShelf();
}

/** Deletes an assessment into the bin and offers to bring it back. When it was open, another one opens. */
export function removeAssessment(entry: Entry): Written {
  const wasOpen = workspace.$openId.get() === entry.id;
  const { written, next } = remove(local, workspace.$openId.get(), entry.id);
  if (written !== 'saved') return written;
  if (wasOpen) workspace.open(next ?? newId());
  const undo = () => {
    restoreAssessment(entry.id);
    if (wasOpen) workspace.open(entry.id);
    refreshShelf();
  };
  workspace.$undos.set([...workspace.$undos.get(), { says: `“${entry.assessment.name}” deleted.`, undo }]);
  refreshShelf();
  return written;
}

/** Removes what was deleted for good. */
export function emptyTheBin(): void {
  emptyBin(local);
  refreshShelf();
}

/** The uid of an entry, for its file; and the note that it was exported today. */
export function backUp(id: string): string {
  const uid = uidOf(local, id, newId);
  markBackup(local, id, today());
  refreshShelf();
  return uid;
}

/** Stores imported assessments, all or nothing, and offers to take it back. */
export function importAssessments(items: readonly Incoming[], says: string): Written {
  const stored = storeImport(local, items, new Date().toISOString());
  if (stored.written === 'saved') {
    const undo = () => {
      stored.undo();
      workspace.refresh();
      refreshShelf();
    };
    workspace.$undos.set([...workspace.$undos.get(), { says, undo }]);
  }
  workspace.refresh();
  refreshShelf();
  return stored.written;
}

if (typeof window !== 'undefined') {
  window.addEventListener('storage', (event) => {
    if (event.key === null || event.key.startsWith(PREFIX)) refreshShelf();
  });
  for (const $store of [workspace.$answers, workspace.$notes, workspace.$name, workspace.$tier, workspace.$openId]) {
    $store.listen(refreshSoon);
  }
}
