import type { FullAssessment } from '../../domain/assessment/full-assessment.ts';
import { allEntries } from '../plan/plan-entries.ts';
import { assessmentPrefix, fieldKey, ROOM } from '../storage/key.ts';
import type { Storage, Written } from '../storage/storage.ts';
import { type Pending, withPending } from '../storage/with-pending.ts';

/** What to store under an id: the whole assessment after the import, and its uid. */
export type Incoming = { readonly id: string; readonly uid: string; readonly assessment: FullAssessment };

/** An import that was stored: the keys that it wrote, and the way back. */
export type Imported = {
  readonly written: 'saved';
  readonly keys: readonly string[];
  /** Brings everything back as the tab held it before, except what was changed since. */
  readonly undo: () => void;
};

function entriesFor(storage: Storage, items: readonly Incoming[]): ReadonlyMap<string, string> {
  return new Map(items.flatMap(({ id }) => [...storage.entries(assessmentPrefix(id))]));
}

function putBack(storage: Storage, items: readonly Incoming[], before: ReadonlyMap<string, string>): void {
  for (const key of entriesFor(storage, items).keys()) if (!before.has(key)) storage.write(key, null);
  for (const [key, value] of before) storage.write(key, value);
}

/**
 * Whether some values fit, tried with one that is as long as all that they add. Told before anything is written: what
 * is written and put back again, other tabs would take for a change.
 */
function tryRoom(storage: Storage, incoming: ReadonlyMap<string, string>): Written {
  const added = [...incoming].map(([key, value]) => {
    const before = storage.read(key);
    return before === null ? key.length + value.length : Math.max(0, value.length - before.length);
  });
  const written = storage.write(ROOM, '.'.repeat(added.reduce((sum, each) => sum + each, 0)));
  storage.write(ROOM, null);
  return written;
}

/**
 * Stores imported assessments, all or nothing. `pending` is what the tab could not store yet: it is part of what comes
 * back, and what is given after the import is newer than the way back. Gives why it could not, or what it did.
 */
export function storeImport(
  storage: Storage,
  pending: Pending,
  items: readonly Incoming[],
  now: string,
): { readonly written: Exclude<Written, 'saved'> } | Imported {
  const before = entriesFor(storage, items);
  const held = entriesFor(withPending(storage, pending), items);
  const incoming = new Map(
    items.flatMap(({ id, uid, assessment }) => [
      ...allEntries(id, assessment),
      [fieldKey(id, 'uid'), uid] as const,
      [fieldKey(id, 'changed'), now] as const,
    ]),
  );
  const room = tryRoom(storage, incoming);
  if (room !== 'saved') return { written: room };
  for (const [key, value] of incoming) {
    const written = storage.write(key, value);
    if (written === 'saved') continue;
    putBack(storage, items, before);
    return { written };
  }
  const after = entriesFor(storage, items);
  const undo = () => {
    const current = entriesFor(storage, items);
    for (const key of new Set([...held.keys(), ...after.keys()])) {
      if (current.get(key) === after.get(key) && !pending.has(key)) storage.write(key, held.get(key) ?? null);
    }
  };
  return { written: 'saved', keys: [...incoming.keys()], undo };
}
