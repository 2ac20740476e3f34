import type { FullAssessment } from '../../domain/assessment/full-assessment.ts';
import { allEntries } from '../plan/plan-entries.ts';
import { assessmentIdOf, fieldKey, parseKey, SHELF, TAKEN_BACK } from '../storage/key.ts';
import { tryRoom } from '../storage/room.ts';
import type { Storage, Written } from '../storage/storage.ts';
import { type Pending, withPending } from '../storage/with-pending.ts';
import { isBinned } from '../workspace/bin.ts';
import { removeForGood } from './deletion.ts';

/** What to store under an id: the whole assessment after the import, and its uid. */
export type Incoming = {
  readonly id: string;
  readonly uid: string;
  readonly assessment: FullAssessment;
  /** What the file says beside it, as keys and values, given what is stored: it takes the place of what would be. */
  readonly more?: (before: Values) => Iterable<readonly [string, string]>;
};

/** An import that was stored: the keys that it wrote, and the way back. */
export type Imported = {
  readonly written: 'saved';
  readonly keys: readonly string[];
  /** Brings everything back as the tab held it before, except what was changed or deleted since. */
  readonly undo: () => void;
};

type Values = ReadonlyMap<string, string>;

/** All that is stored of some assessments, read in one pass. */
function valuesOf(storage: Storage, ids: ReadonlySet<string>): Values {
  return new Map([...storage.entries(SHELF)].filter(([key]) => ids.has(assessmentIdOf(key))));
}

function storeAll(storage: Storage, incoming: Values, before: Values): Written {
  const done: string[] = [];
  for (const [key, value] of incoming) {
    const written = storage.write(key, value);
    if (written === 'saved') done.push(key);
    else {
      for (const each of done) storage.write(each, before.get(each) ?? null);
      return written;
    }
  }
  return 'saved';
}

// A field that was not there is removed; anything that a reader sees is taken back, which other tabs can tell from a loss.
function absent(key: string): string | null {
  const kind = parseKey(key)?.kind;
  return kind === 'uid' || kind === 'changed' || kind === 'unbacked' || kind === 'backup' ? null : TAKEN_BACK;
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
  const ids = new Set(items.map(({ id }) => id));
  const before = valuesOf(storage, ids);
  const held = new Map([...withPending(before, pending, SHELF)].filter(([key]) => ids.has(assessmentIdOf(key))));
  const incoming = new Map(
    items.flatMap(({ id, uid, assessment, more }) => [
      ...allEntries(id, assessment),
      [fieldKey(id, 'uid'), uid] as const,
      [fieldKey(id, 'changed'), now] as const,
      ...(more?.(before) ?? []),
    ]),
  );
  const room = tryRoom(storage, incoming, before);
  if (room !== 'saved') return { written: room };
  const written = storeAll(storage, incoming, before);
  if (written !== 'saved') return { written };
  const after = new Map([...before, ...incoming]);
  const undo = () => {
    const live = new Set([...ids].filter((id) => !isBinned(storage, id)));
    const current = valuesOf(storage, live);
    const touched = new Set(
      [...current]
        .filter(([key, value]) => after.get(key) !== value || pending.has(key))
        .map(([key]) => assessmentIdOf(key)),
    );
    const known = new Set([...held.keys()].map(assessmentIdOf));
    removeForGood(
      storage,
      [...live].filter((id) => !known.has(id) && !touched.has(id)),
    );
    for (const key of new Set([...held.keys(), ...after.keys()])) {
      const id = assessmentIdOf(key);
      if (!live.has(id) || !(known.has(id) || touched.has(id))) continue;
      if (current.get(key) === after.get(key) && !pending.has(key)) storage.write(key, held.get(key) ?? absent(key));
    }
  };
  return { written: 'saved', keys: [...incoming.keys()], undo };
}
