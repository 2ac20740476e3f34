import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import type { Register } from '../../domain/catalogue/register.ts';
import { carriedField } from '../../domain/pack/carried.ts';
import { type PackRegister, packEditions } from '../../domain/pack/pack.ts';
import { entriesById, placeEntries } from '../code/placement.ts';
import type { FileRead } from './read-file.ts';

type Read = Extract<FileRead, { ok: true }>;

/** The assessments of a file as snapshots of the day it was exported. Ids that are in no register are left out. */
export function filedSnapshots(
  { assessments, exported, edition }: Read,
  register: Register,
  packs: readonly PackRegister[] = [],
): readonly Snapshot[] {
  const theirs = new Set(packs.flatMap((pack) => pack.register));
  const known = <T>(entries: Readonly<Record<string, T>>) => ({
    ...entriesById(placeEntries(entries, register).placed, register),
    ...Object.fromEntries(Object.entries(entries).filter(([id]) => theirs.has(id))),
  });
  return assessments.map(({ name, tier, answers, notes, carried }) => ({
    name,
    tier,
    answers: known(answers),
    notes: known(notes),
    date: exported,
    edition,
    ...(packs.length === 0 ? {} : { packs: packEditions(packs) }),
    ...carriedField(carried),
  }));
}
