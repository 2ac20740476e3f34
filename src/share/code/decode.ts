import type { Register } from '../../domain/catalogue/register.ts';
import { decodeVersion1 } from './decode-1.ts';
import type { Decoded } from './decoded.ts';
import { CODE_MAX, NOTES_MAX } from './limit.ts';

const VERSIONED = /^([1-9]\d?)\.(.*)$/s;

/**
 * The snapshot in a summary code, with or without notes. Answers and notes of checks that this register does not know
 * yet stand under their `@place`. Never rejects, whatever the text: a bad one gives the fault that says why. Whoever
 * opens many codes at once passes how many bytes the notes of each may take.
 */
export async function decodeCode(text: string, register: Register, notesMax: number = NOTES_MAX): Promise<Decoded> {
  const code = text.trim();
  if (code === '') return { ok: false, fault: 'empty' };
  if (code.length > CODE_MAX) return { ok: false, fault: 'too-long' };
  const [, version, payload] = VERSIONED.exec(code) ?? [];
  if (payload === undefined) return { ok: false, fault: 'not-a-code' };
  if (version !== '1') return { ok: false, fault: 'newer-version' };
  return decodeVersion1(payload, register, notesMax);
}
