import { cleanName } from '../../domain/assessment/assessment.ts';
import type { FullAssessment } from '../../domain/assessment/full-assessment.ts';
import type { Register } from '../../domain/catalogue/register.ts';
import type { Tier } from '../../domain/catalogue/tier.ts';
import { allEntries, restoreFull } from '../plan/plan-entries.ts';
import { assessmentPrefix, fieldKey, isAssessmentId, SHELF } from '../storage/key.ts';
import type { Storage, Written } from '../storage/storage.ts';
import { isBinned } from '../workspace/bin.ts';

/** An assessment as the shelf shows it. */
export type Entry = {
  readonly id: string;
  readonly assessment: FullAssessment;
  /** Says on every machine that it is the same assessment; undefined until it was first exported. */
  readonly uid: string | undefined;
  /** ISO timestamp of the last change; undefined before the first. */
  readonly changed: string | undefined;
  /** ISO date of the last export; undefined before the first. */
  readonly backup: string | undefined;
  /** Changes since then. */
  readonly unbacked: number;
};

/** Ids of the assessments in storage that are not in the bin, and of the open one even if nothing of it is stored yet. */
export function idsOf(storage: Storage, openId: string): readonly string[] {
  const stored = [...storage.entries(SHELF).keys()].map((key) => key.slice(SHELF.length).split('/')[0] ?? '');
  const live = stored.filter((id) => isAssessmentId(id) && !isBinned(storage, id));
  return [...new Set([openId, ...live])];
}

/** One assessment with what is known about its changes and backups. */
export function entryOf(storage: Storage, id: string, register: Register): Entry {
  const read = (field: 'uid' | 'changed' | 'backup' | 'unbacked') => storage.read(fieldKey(id, field)) ?? undefined;
  return {
    id,
    assessment: restoreFull(storage, id, register),
    uid: read('uid'),
    changed: read('changed'),
    backup: read('backup'),
    unbacked: Number(read('unbacked')) || 0,
  };
}

/** All assessments of this browser, by name. */
export function shelfOf(storage: Storage, openId: string, register: Register): readonly Entry[] {
  const entries = idsOf(storage, openId).map((id) => entryOf(storage, id, register));
  return entries.sort((a, b) => a.assessment.name.localeCompare(b.assessment.name) || a.id.localeCompare(b.id));
}

/** Stores a whole assessment under an unused id. When it does not fit, what was written of it is removed again. */
export function shelve(storage: Storage, id: string, assessment: FullAssessment): Written {
  for (const [key, value] of allEntries(id, assessment)) {
    const written = storage.write(key, value);
    if (written === 'saved') continue;
    for (const partial of storage.entries(assessmentPrefix(id)).keys()) storage.write(partial, null);
    return written;
  }
  return 'saved';
}

/** Stores a new, empty assessment. */
export function create(storage: Storage, id: string, name: string, tier: Tier): Written {
  return shelve(storage, id, { name: cleanName(name), tier, answers: {}, notes: {} });
}

/** Stores a copy under a new id, named as a copy. */
export function duplicate(storage: Storage, id: string, { assessment }: Entry): Written {
  return shelve(storage, id, { ...assessment, name: cleanName(`Copy of ${assessment.name}`) });
}
