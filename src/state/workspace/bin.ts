import { assessmentIdOf, assessmentPrefix, DELETED, fieldKey, GONE, isAssessmentId, SHELF } from '../storage/key.ts';
import { setAside } from '../storage/quarantine.ts';
import type { Storage, Written } from '../storage/storage.ts';

/** Fields that an assessment can do without for a while: they make room for the mark that says that it is deleted. */
const EXPENDABLE = ['unbacked', 'changed'] as const;

/** So many assessments that were removed for good are remembered, for tabs that slept meanwhile. */
const GONE_MAX = 100;

/** Whether an assessment was deleted and can still be brought back. */
export function isBinned(storage: Storage, assessmentId: string): boolean {
  return storage.read(DELETED + assessmentId) !== null;
}

function encoded(text: string): string {
  return text.replace(/[%\t\n\r]/g, encodeURIComponent);
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

/**
 * Deletes an assessment: one mark says so, and its keys stay where they are until it is removed for good. So deleting and
 * bringing back are one write each, which no other tab can see half done. In a full storage a field makes room.
 */
export function throwAway(storage: Storage, assessmentId: string): Written {
  const place = DELETED + assessmentId;
  const written = storage.write(place, '');
  if (written !== 'full') return written;
  for (const field of EXPENDABLE) {
    const key = fieldKey(assessmentId, field);
    const value = storage.read(key);
    if (value === null) continue;
    storage.write(key, null);
    if (storage.write(place, `${field}\t${encoded(value)}`) === 'saved') return 'saved';
    storage.write(key, value);
  }
  return 'full';
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

/** Removes assessments for good, in the bin or not. */
export function removeForGood(storage: Storage, assessmentIds: readonly string[]): void {
  if (assessmentIds.length === 0) return;
  const gone = new Set(assessmentIds);
  const keys = [...storage.entries(SHELF).keys()].filter((key) => gone.has(assessmentIdOf(key)));
  const noted = [...new Set([...(storage.read(GONE) ?? '').split(' '), ...gone])].filter(isAssessmentId);
  // In a full storage, fields that no page shows make room to say it.
  for (const key of keys) if (EXPENDABLE.some((field) => key.endsWith(`/${field}`))) storage.write(key, null);
  // Said before the rest goes: a tab that sees it go asks why.
  storage.write(GONE, noted.slice(-GONE_MAX).join(' '));
  for (const key of keys) storage.write(key, null);
  for (const id of gone) storage.write(DELETED + id, null);
}

/** An assessment in the bin, with the name it had. */
export type Binned = { readonly id: string; readonly name: string };

/** The assessments in the bin, and the keys of what of it could not be read and was set aside. */
export function binOf(storage: Storage): {
  readonly assessments: readonly Binned[];
  readonly unreadable: readonly string[];
} {
  const binned = [...storage.entries(DELETED)];
  const assessments = binned.map(([place]) => place.slice(DELETED.length)).filter(isAssessmentId);
  return {
    assessments: assessments.map((id) => {
      const key = fieldKey(id, 'name');
      const inside = inBin(storage, id);
      return { id, name: storage.read(key) ?? inside.get(key) ?? '' };
    }),
    unreadable: binned.filter(([place, lines]) => storage.read(place) !== lines).map(([place]) => place),
  };
}

/** Removes what is in the bin for good. */
export function emptyBin(storage: Storage): void {
  removeForGood(
    storage,
    [...storage.entries(DELETED).keys()].map((key) => key.slice(DELETED.length)),
  );
}
