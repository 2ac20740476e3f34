import { assessmentPrefix, DELETED } from './key.ts';
import type { Storage, Written } from './storage.ts';

/** Deletes an assessment into the bin, one line per key: name, tab, value, both percent-encoded. */
export function throwAway(storage: Storage, assessmentId: string): Written {
  const prefix = assessmentPrefix(assessmentId);
  const entries = [...storage.entries(prefix)];
  const lines = entries.map(
    ([key, value]) => `${encodeURIComponent(key.slice(prefix.length))}\t${encodeURIComponent(value)}`,
  );
  const written = storage.write(DELETED + assessmentId, lines.join('\n'));
  if (written !== 'saved') return written;
  for (const [key] of entries) storage.write(key, null);
  return 'saved';
}

/** Removes what is in the bin for good. */
export function emptyBin(storage: Storage): void {
  for (const key of storage.entries(DELETED).keys()) storage.write(key, null);
}

/** Ids of the assessments in the bin, with the names they had. */
export function binOf(storage: Storage): readonly { readonly id: string; readonly name: string }[] {
  return [...storage.entries(DELETED)].map(([key, lines]) => {
    const name = lines.split('\n').find((line) => line.startsWith('name\t'));
    return { id: key.slice(DELETED.length), name: name === undefined ? '' : decodeURIComponent(name.slice(5)) };
  });
}
