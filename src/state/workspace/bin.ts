import { assessmentPrefix, DELETED, GONE } from '../storage/key.ts';
import { setAside } from '../storage/quarantine.ts';
import type { Storage, Written } from '../storage/storage.ts';

/** Fields that an assessment can do without for a while: they make room for the mark that says that it is deleted. */
export const EXPENDABLE = ['unbacked', 'changed'] as const;

/** Whether an assessment was deleted and can still be brought back. */
export function isBinned(storage: Storage, assessmentId: string): boolean {
  return storage.read(DELETED + assessmentId) !== null;
}

/** A line of a bin as key and value; undefined where it cannot be read. */
function readLine(assessmentId: string, line: string): readonly [key: string, value: string] | undefined {
  try {
    const [name = '', value = ''] = line.split('\t').map(decodeURIComponent);
    return name === '' ? undefined : [assessmentPrefix(assessmentId) + name, value];
  } catch {
    return undefined;
  }
}

/**
 * What was put into a bin: by an earlier version the whole assessment, a line for each key; by this one nothing, or the
 * field that made room for it. A line that cannot be read is set aside with its bin.
 */
export function inBin(storage: Storage, assessmentId: string): ReadonlyMap<string, string> {
  const place = DELETED + assessmentId;
  const binned = storage.read(place) ?? '';
  const lines = binned === '' ? [] : binned.split('\n');
  const good = lines.filter((line) => readLine(assessmentId, line) !== undefined);
  if (good.length < lines.length) setAside(storage, place, binned, good.join('\n'));
  return new Map(good.map((line) => readLine(assessmentId, line) as readonly [string, string]));
}

/** Writes what a bin holds to its keys. What was written since, under the same key, is newer. All or nothing. */
function unpack(storage: Storage, held: ReadonlyMap<string, string>): Written {
  const done: string[] = [];
  for (const [key, value] of held) {
    if (storage.read(key) !== null) continue;
    const written = storage.write(key, value);
    if (written === 'saved') done.push(key);
    else if (!EXPENDABLE.some((field) => key.endsWith(`/${field}`))) {
      for (const each of done) storage.write(each, null);
      return written;
    }
  }
  return 'saved';
}

/** Brings a deleted assessment back. Gives why it could not, in which case it stays in the bin, whole. */
export function takeOut(storage: Storage, assessmentId: string): Written {
  const place = DELETED + assessmentId;
  if (storage.read(place) === null) return 'saved';
  const held = inBin(storage, assessmentId);
  const binned = storage.read(place);
  let written = unpack(storage, held);
  if (written === 'full') {
    // What the bin holds makes room for itself.
    storage.write(place, '');
    written = unpack(storage, held);
    if (written !== 'saved') storage.write(place, binned);
  }
  return written === 'saved' ? storage.write(place, null) : written;
}

/** Whether an assessment was removed for good. Where its keys are missing and it was not, they were lost. */
export function isGone(storage: Storage, assessmentId: string): boolean {
  return (storage.read(GONE) ?? '').split(' ').includes(assessmentId);
}
