import { UID } from '../domain/assessment-file.ts';
import { fieldKey, SHELF } from './key.ts';
import type { Storage } from './storage.ts';

/**
 * The uid of an assessment; gives it one with its first export, and another when two came to have the same or it cannot
 * be one. `fresh` makes a new one.
 */
export function uidOf(storage: Storage, id: string, fresh: () => string): string {
  const key = fieldKey(id, 'uid');
  const known = storage.read(key);
  const taken = [...storage.entries(SHELF)].some(
    ([other, uid]) => other !== key && other.endsWith('/uid') && uid === known,
  );
  if (known !== null && UID.test(known) && !taken) return known;
  const uid = fresh();
  storage.write(key, uid);
  return uid;
}

/** Notes that an assessment was exported on a day. */
export function markBackup(storage: Storage, id: string, day: string): void {
  storage.write(fieldKey(id, 'backup'), day);
  storage.write(fieldKey(id, 'unbacked'), null);
}
