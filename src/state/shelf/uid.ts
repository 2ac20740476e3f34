import { UID } from '../../domain/assessment/file-limit.ts';
import { fieldKey, SHELF } from '../storage/key.ts';
import type { Storage } from '../storage/storage.ts';

/** Whether an assessment needs a uid: it has none, one that cannot be one, or the same as another assessment. */
export function needsUid(storage: Storage, id: string): boolean {
  const key = fieldKey(id, 'uid');
  const known = storage.read(key);
  const taken = [...storage.entries(SHELF)].some(
    ([other, uid]) => other !== key && other.endsWith('/uid') && uid === known,
  );
  return known === null || !UID.test(known) || taken;
}
