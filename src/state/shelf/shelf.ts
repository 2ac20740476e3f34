import { cleanName } from '../../domain/assessment/assessment.ts';
import type { FullAssessment } from '../../domain/assessment/full-assessment.ts';
import { isInstant } from '../../domain/base/date.ts';
import { compareNames } from '../../domain/base/name-order.ts';
import type { Register } from '../../domain/catalogue/register.ts';
import type { Tier } from '../../domain/catalogue/tier.ts';
import { allEntries, restoreFull } from '../plan/plan-entries.ts';
import { assessmentIdOf, assessmentPrefix, DELETED, fieldKey, isAssessmentId, SHELF } from '../storage/key.ts';
import { tryRoom } from '../storage/room.ts';
import type { Storage, Written } from '../storage/storage.ts';
import { removeForGood } from './deletion.ts';

/** An assessment as the shelf shows it. */
export type Entry = {
  readonly id: string;
  readonly assessment: FullAssessment;
  /** Says on every machine that it is the same assessment; undefined until it was first exported. */
  readonly uid: string | undefined;
  /** ISO timestamp of the last change; undefined before the first. */
  readonly changed: string | undefined;
  /** ISO date of the last export; undefined before the first. */
  readonly backup: string | undefined;
  /** Changes since then. */
  readonly unbacked: number;
};

/** An entry, and the keys whose values could not be read and were set aside. */
type Read = { readonly entry: Entry; readonly unreadable: readonly string[] };

type Values = ReadonlyMap<string, string>;

const NOTHING: Values = new Map();

/** The stored values of each assessment that is not in the bin, by its id: one pass over all of them. */
export function byAssessment(stored: Values): ReadonlyMap<string, Values> {
  const groups = new Map<string, Map<string, string>>();
  for (const [key, value] of stored) {
    if (!key.startsWith(SHELF)) continue;
    const id = assessmentIdOf(key);
    const group = groups.get(id);
    if (group !== undefined) group.set(key, value);
    else if (isAssessmentId(id) && !stored.has(DELETED + id)) groups.set(id, new Map([[key, value]]));
  }
  return groups;
}

/** One assessment, from its stored values, with what is known about its changes and backups. */
export function entryOf(
  storage: Storage,
  id: string,
  register: Register,
  values: Values = storage.entries(assessmentPrefix(id)),
): Read {
  const read = (field: 'uid' | 'changed' | 'backup' | 'unbacked') => values.get(fieldKey(id, field));
  const { assessment, unreadable } = restoreFull(storage, id, register, values);
  const changed = read('changed');
  const entry = {
    id,
    assessment,
    uid: read('uid'),
    changed: changed !== undefined && isInstant(changed) ? changed : undefined,
    backup: read('backup'),
    unbacked: Number(read('unbacked')) || 0,
  };
  return { entry, unreadable };
}

/** Entries by name. */
export function inOrder(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((a, b) => compareNames(a.assessment.name, b.assessment.name) || compareNames(a.id, b.id));
}

/** All assessments of this browser, by name, and the open one even if nothing of it is stored yet. */
export function shelfOf(
  storage: Storage,
  openId: string,
  register: Register,
  groups: ReadonlyMap<string, Values>,
): { readonly entries: readonly Entry[]; readonly unreadable: readonly string[] } {
  const ids = [...new Set([openId, ...groups.keys()])];
  const read = ids.map((id) => entryOf(storage, id, register, groups.get(id) ?? NOTHING));
  return { entries: inOrder(read.map(({ entry }) => entry)), unreadable: read.flatMap(({ unreadable }) => unreadable) };
}

/** Stores a whole assessment under an unused id. When it does not fit, what was written of it is removed again. */
export function shelve(storage: Storage, id: string, assessment: FullAssessment): Written {
  // The count of changes is there from the start: it is what makes room when the assessment is deleted in a full storage.
  const entries = new Map([...allEntries(id, assessment), [fieldKey(id, 'unbacked'), '0'] as const]);
  let written = tryRoom(storage, entries);
  for (const [key, value] of entries) if (written === 'saved') written = storage.write(key, value);
  // Another tab may have taken the room meanwhile.
  if (written !== 'saved' && storage.entries(assessmentPrefix(id)).size > 0) removeForGood(storage, [id]);
  return written;
}

/** Stores a new, empty assessment. */
export function create(storage: Storage, id: string, name: string, tier: Tier): Written {
  return shelve(storage, id, { name: cleanName(name), tier, answers: {}, notes: {} });
}

/** Stores a copy under a new id and another name. What is drafted for the other stays there. */
export function duplicate(storage: Storage, id: string, { assessment }: Entry, name: string): Written {
  return shelve(storage, id, { ...assessment, name });
}
