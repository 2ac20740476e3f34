import { assessmentPrefix, DELETED } from '../storage/key.ts';
import type { Storage, Written } from '../storage/storage.ts';

/** Whether an assessment was deleted and can still be brought back. */
export function isBinned(storage: Storage, assessmentId: string): boolean {
  return storage.read(DELETED + assessmentId) !== null;
}

/** Puts a deleted assessment back where it was. Gives why it could not, in which case it stays in the bin. */
export function takeOut(storage: Storage, assessmentId: string): Written {
  const binned = storage.read(DELETED + assessmentId);
  if (binned === null) return 'saved';
  for (const line of binned.split('\n')) {
    const [key = '', value = ''] = line.split('\t').map(decodeURIComponent);
    // What was written since, under the same key, is newer.
    if (key === '' || storage.read(assessmentPrefix(assessmentId) + key) !== null) continue;
    const written = storage.write(assessmentPrefix(assessmentId) + key, value);
    if (written !== 'saved') return written;
  }
  return storage.write(DELETED + assessmentId, null);
}
