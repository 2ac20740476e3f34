import { type Assessment, cleanName, DEFAULT_NAME } from '../domain/assessment.ts';
import { entriesOf } from './entry.ts';
import { assessmentPrefix, fieldKey, isAssessmentId, PREFIX } from './key.ts';
import type { Storage, Written } from './storage.ts';

/** An assessment as a list shows it. */
export type Entry = { readonly id: string; readonly name: string };

const SHELF = `${PREFIX}assessment/`;

/** The assessments in storage, and the one that is open even if nothing of it is stored yet; by name. */
export function shelfOf(storage: Storage, openId: string): readonly Entry[] {
  const stored = [...storage.entries(SHELF).keys()].map((key) => key.slice(SHELF.length).split('/')[0] ?? '');
  const ids = [...new Set([openId, ...stored])].filter(isAssessmentId);
  const entries = ids.map((id) => ({ id, name: cleanName(storage.read(fieldKey(id, 'name')) ?? DEFAULT_NAME) }));
  return entries.sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
}

/** Stores a whole assessment under an unused id. When it does not fit, what was written of it is removed again. */
export function shelve(storage: Storage, assessmentId: string, assessment: Assessment): Written {
  const entries = entriesOf(assessmentId, assessment);
  for (const [key, value] of entries) {
    const written = storage.write(key, value);
    if (written === 'saved') continue;
    for (const partial of storage.entries(assessmentPrefix(assessmentId)).keys()) storage.write(partial, null);
    return written;
  }
  return 'saved';
}
