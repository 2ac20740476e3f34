import { seenName } from '../../domain/assessment/seen-name.ts';
import { isoDay, LAST_DAY } from '../../domain/base/date.ts';
import type { Register } from '../../domain/catalogue/register.ts';
import { TIERS } from '../../domain/catalogue/tier.ts';
import { ByteReader } from '../byte/byte-reader.ts';
import { crc24 } from '../byte/crc24.ts';
import { inflate } from '../byte/inflate.ts';
import { readUtf8 } from '../byte/utf8.ts';
import { readAnswers } from './answer-reader.ts';
import type { Decoded } from './decoded.ts';
import type { CodeFault } from './fault.ts';
import { EDITION_MAX } from './limit.ts';
import { readNotes } from './note-reader.ts';
import { readPayload } from './payload.ts';
import { entriesById } from './placement.ts';

/**
 * The snapshot in what follows `1.`: docs/summary-code.md. Faults: `cut-short`, `damaged`, `notes-too-large`. This
 * function is never deleted: the links people sent and filed away depend on it.
 */
export async function decodeVersion1(text: string, register: Register, notesMax: number): Promise<Decoded> {
  const fields = readFields(text);
  if (typeof fields === 'string') return { ok: false, fault: fields };

  const { head, day } = fields;
  const edition = Math.floor(head / 6);
  const name = readUtf8(fields.name);
  const answers = readAnswers(fields.answers, edition);
  if (edition > EDITION_MAX || day > LAST_DAY || name === undefined || answers === undefined) return DAMAGED;

  const inflated = fields.notes && (await inflate(fields.notes, notesMax));
  if (inflated?.ok === false) return inflated;
  const notes = inflated ? readNotes(inflated.bytes, edition) : [];
  if (notes === undefined) return DAMAGED;

  const snapshot = {
    name: seenName(name),
    tier: TIERS[Math.floor((head % 6) / 2) as 0 | 1 | 2],
    answers: entriesById(answers, register),
    notes: entriesById(notes, register),
    date: isoDay(day),
    edition,
  };
  return { ok: true, snapshot };
}

const DAMAGED: Decoded = { ok: false, fault: 'damaged' };

type Fields = {
  readonly head: number;
  readonly day: number;
  readonly name: Uint8Array;
  readonly answers: Uint8Array;
  readonly notes: Uint8Array<ArrayBuffer> | undefined;
};

// Lengths before checksum: what was cut off can be told from what was changed only by what is announced and missing.
function readFields(text: string): Fields | CodeFault {
  const payload = readPayload(text);
  if (payload === undefined) return 'damaged';
  const reader = new ByteReader(payload.bytes);
  const head = reader.varint();
  const day = reader.varint();
  const name = reader.take(reader.varint());
  const answers = reader.take(reader.varint());
  const notes = head % 2 === 1 ? reader.take(reader.varint()).slice() : undefined;
  reader.take(3);
  if (reader.fault !== undefined) return reader.fault;
  // Bytes followed by their own checksum have the checksum 0.
  const intact = payload.exact && reader.left === 0 && crc24(payload.bytes) === 0;
  return intact ? { head, day, name, answers, notes } : 'damaged';
}
