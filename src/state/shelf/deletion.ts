import { assessmentPrefix, DELETED, fieldKey } from '../storage/key.ts';
import type { Storage, Written } from '../storage/storage.ts';

// Only what would end a line or a field is encoded, so that the bin takes no more room than the assessment did.
function encoded(text: string): string {
  return text.replace(/[%\t\n\r]/g, encodeURIComponent);
}

/** The lines of a bin by the encoded name of their key. */
function linesOf(binned: string | null): ReadonlyMap<string, string> {
  const lines = binned === null || binned === '' ? [] : binned.split('\n');
  return new Map(lines.map((line) => [line.split('\t')[0] as string, line]));
}

/**
 * Deletes an assessment into the bin, one line per key: name, tab, value, both percent-encoded where they must be.
 * `held` are the keys and values that the tab holds, stored or not. What is in the bin already stays, unless a key was
 * written since. In a full storage the keys make room first; if the bin does not fit even so, they are put back.
 */
export function throwAway(storage: Storage, assessmentId: string, held: ReadonlyMap<string, string>): Written {
  const prefix = assessmentPrefix(assessmentId);
  const place = DELETED + assessmentId;
  const binned = storage.read(place);
  const lines = new Map([
    ...linesOf(binned),
    ...[...held].map(([key, value]) => {
      const name = encoded(key.slice(prefix.length));
      return [name, `${name}\t${encoded(value)}`] as const;
    }),
  ]);
  const value = [...lines.values()].join('\n');
  const stored = storage.entries(prefix);
  let written = storage.write(place, value);
  if (written === 'blocked') return written;
  if (written === 'full') {
    // Marked as deleted before its answers go: another tab must not take them for cleared.
    for (const field of ['changed', 'unbacked'] as const) storage.write(fieldKey(assessmentId, field), null);
    storage.write(place, binned ?? '');
  }
  for (const key of stored.keys()) storage.write(key, null);
  if (written === 'full') written = storage.write(place, value);
  if (written === 'saved') return written;
  storage.write(place, binned);
  for (const [key, before] of stored) storage.write(key, before);
  return written;
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
