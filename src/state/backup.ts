import { fieldKey } from './key.ts';
import type { Storage } from './storage.ts';

/** The uid of an assessment; gives it one with its first export. `fresh` makes a new one. */
export function uidOf(storage: Storage, id: string, fresh: () => string): string {
  const known = storage.read(fieldKey(id, 'uid'));
  if (known !== null) return known;
  const uid = fresh();
  storage.write(fieldKey(id, 'uid'), uid);
  return uid;
}

/** Notes that an assessment was exported on a day. */
export function markBackup(storage: Storage, id: string, day: string): void {
  storage.write(fieldKey(id, 'backup'), day);
  storage.write(fieldKey(id, 'unbacked'), null);
}
