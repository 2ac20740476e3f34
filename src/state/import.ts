import type { Assessment } from '../domain/assessment.ts';
import { entriesOf } from './entry.ts';
import { assessmentPrefix, fieldKey } from './key.ts';
import type { Storage, Written } from './storage.ts';

/** What to store under an id: the whole assessment after the import, and its uid. */
export type Incoming = { readonly id: string; readonly uid: string; readonly assessment: Assessment };

function snapshotOf(storage: Storage, items: readonly Incoming[]): ReadonlyMap<string, string> {
  return new Map(items.flatMap(({ id }) => [...storage.entries(assessmentPrefix(id))]));
}

function putBack(storage: Storage, items: readonly Incoming[], before: ReadonlyMap<string, string>): void {
  for (const key of snapshotOf(storage, items).keys()) if (!before.has(key)) storage.write(key, null);
  for (const [key, value] of before) storage.write(key, value);
}

/**
 * Stores imported assessments, all or nothing. Gives why it could not, or how to take it back: everything as it was
 * before, except what was changed since.
 */
export function storeImport(
  storage: Storage,
  items: readonly Incoming[],
  now: string,
): { readonly written: Exclude<Written, 'saved'> } | { readonly written: 'saved'; readonly undo: () => void } {
  const before = snapshotOf(storage, items);
  for (const { id, uid, assessment } of items) {
    const entries = new Map([...entriesOf(id, assessment), [fieldKey(id, 'uid'), uid], [fieldKey(id, 'changed'), now]]);
    for (const [key, value] of entries) {
      const written = storage.read(key) === value ? 'saved' : storage.write(key, value);
      if (written === 'saved') continue;
      putBack(storage, items, before);
      return { written };
    }
  }
  const after = snapshotOf(storage, items);
  const undo = () => {
    const current = snapshotOf(storage, items);
    for (const key of new Set([...before.keys(), ...after.keys()])) {
      if (current.get(key) === after.get(key)) storage.write(key, before.get(key) ?? null);
    }
  };
  return { written: 'saved', undo };
}
