import type { Register } from '../../domain/catalogue/register.ts';
import { ByteReader } from '../byte/byte-reader.ts';
import { crc24 } from '../byte/crc24.ts';
import { type CoreFields, inflateNotes, judgeCore, readCore } from './core-field.ts';
import type { Decoded } from './decoded.ts';
import type { CodeFault } from './fault.ts';
import { readPayload } from './payload.ts';
import { entriesById } from './placement.ts';

/**
 * The snapshot in what follows `1.`: docs/summary-code.md. Faults: `cut-short`, `damaged`, `notes-too-large`. This
 * function is never deleted: the links people sent and filed away depend on it.
 */
export async function decodeVersion1(text: string, register: Register, notesMax: number): Promise<Decoded> {
  const fields = readFields(text);
  if (typeof fields === 'string') return { ok: false, fault: fields };

  const core = judgeCore(fields, register);
  if (core === undefined) return { ok: false, fault: 'damaged' };

  const inflated = await inflateNotes(fields.notes, core.edition, notesMax);
  if (!inflated.ok) return inflated;
  return { ok: true, snapshot: { ...core, notes: entriesById(inflated.notes, register) } };
}

// Lengths before checksum: what was cut off can be told from what was changed only by what is announced and missing.
function readFields(text: string): CoreFields | CodeFault {
  const payload = readPayload(text);
  if (payload === undefined) return 'damaged';
  const reader = new ByteReader(payload.bytes);
  const fields = readCore(reader);
  reader.take(3);
  if (reader.fault !== undefined) return reader.fault;
  // Bytes followed by their own checksum have the checksum 0.
  const intact = payload.exact && reader.left === 0 && crc24(payload.bytes) === 0;
  return intact ? fields : 'damaged';
}
