import { seenName } from '../../domain/assessment/seen-name.ts';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { isoDay, LAST_DAY } from '../../domain/base/date.ts';
import type { Answer } from '../../domain/catalogue/answer.ts';
import type { Register } from '../../domain/catalogue/register.ts';
import { TIERS } from '../../domain/catalogue/tier.ts';
import type { ByteReader } from '../byte/byte-reader.ts';
import { inflate } from '../byte/inflate.ts';
import { readUtf8 } from '../byte/utf8.ts';
import { readAnswers } from './answer-reader.ts';
import { EDITION_MAX } from './limit.ts';
import { readNotes } from './note-reader.ts';
import { entriesById } from './placement.ts';

/** Fields 1 to 5 of a code as they were read, before anything in them is judged: docs/summary-code.md. */
export type CoreFields = {
  readonly head: number;
  readonly day: number;
  readonly name: Uint8Array;
  readonly answers: Uint8Array;
  readonly notes: Uint8Array<ArrayBuffer> | undefined;
};

/** The first five fields. What goes wrong stands in the reader's `fault`. */
export function readCore(reader: ByteReader): CoreFields {
  const head = reader.varint();
  const day = reader.varint();
  const name = reader.take(reader.varint());
  const answers = reader.take(reader.varint());
  const notes = head % 2 === 1 ? reader.take(reader.varint()).slice() : undefined;
  return { head, day, name, answers, notes };
}

/** What the fields say but for the notes; undefined if one of them passes its limits. */
export function judgeCore(
  fields: CoreFields,
  register: Register,
): Omit<Snapshot, 'notes' | 'packs' | 'carried'> | undefined {
  const { head, day } = fields;
  const edition = Math.floor(head / 6);
  const name = readUtf8(fields.name);
  const answers = readAnswers(fields.answers, edition);
  if (edition > EDITION_MAX || day > LAST_DAY || name === undefined || answers === undefined) return undefined;
  return {
    name: seenName(name),
    tier: TIERS[Math.floor((head % 6) / 2) as 0 | 1 | 2],
    answers: entriesById<Answer>(answers, register),
    date: isoDay(day),
    edition,
  };
}

/** Notes by place, and how many bytes they took once inflated; or why there are none. */
export type InflatedNotes =
  | { readonly ok: true; readonly notes: ReadonlyMap<number, string>; readonly size: number }
  | { readonly ok: false; readonly fault: 'damaged' | 'notes-too-large' };

/** The notes of a field of deflated ones; no field is no notes. */
export async function inflateNotes(
  deflated: Uint8Array<ArrayBuffer> | undefined,
  edition: number,
  notesMax: number,
): Promise<InflatedNotes> {
  if (deflated === undefined) return { ok: true, notes: new Map(), size: 0 };
  const inflated = await inflate(deflated, notesMax);
  if (!inflated.ok) return inflated;
  const notes = readNotes(inflated.bytes, edition);
  return notes === undefined ? { ok: false, fault: 'damaged' } : { ok: true, notes, size: inflated.bytes.length };
}
