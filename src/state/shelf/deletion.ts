import { assessmentIdOf, DELETED, fieldKey, GONE, isAssessmentId, SHELF } from '../storage/key.ts';
import type { Storage, Written } from '../storage/storage.ts';
import { EXPENDABLE, inBin } from '../workspace/bin.ts';

/** So many assessments that were removed for good are remembered, for tabs that slept meanwhile. */
const GONE_MAX = 100;

function encoded(text: string): string {
  return text.replace(/[%\t\n\r]/g, encodeURIComponent);
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

/** The assessments in the bin, by what is stored, and the keys of what of it could not be read and was set aside. */
export function binOf(
  storage: Storage,
  stored: ReadonlyMap<string, string> = storage.entries(DELETED),
): {
  readonly assessments: readonly Binned[];
  readonly unreadable: readonly string[];
} {
  const binned = [...stored].filter(([key]) => key.startsWith(DELETED));
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
