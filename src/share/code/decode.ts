import type { Register } from '../../domain/catalogue/register.ts';
import type { PackRegister } from '../../domain/pack/pack.ts';
import { decodeVersion1 } from './decode-1.ts';
import type { Decoded } from './decoded.ts';
import { CODE_MAX, NOTES_MAX } from './limit.ts';

const VERSIONED = /^([1-9]\d?)([a-p]{6})?\.(.*)$/s;

/** How codes are opened. */
export type Opening = {
  /** How many bytes the notes of a code may take; for whoever opens many at once. */
  readonly notesMax?: number;
  /** What tells the codes of the reader's catalogue: `catalogueMark`. */
  readonly mark?: string;
  /** The packs that the reader's site has. */
  readonly packs?: readonly PackRegister[] | undefined;
};

/**
 * The snapshot in a summary code, with or without notes. Answers and notes of checks that this register does not know
 * yet stand under their `@place`, and what belongs to packs that it lacks is carried. Never rejects, whatever the text: a bad one gives the fault that says why.
 */
export async function decodeCode(
  text: string,
  register: Register,
  { notesMax = NOTES_MAX, mark = '', packs = [] }: Opening = {},
): Promise<Decoded> {
  const code = text.trim();
  if (code === '') return { ok: false, fault: 'empty' };
  if (code.length > CODE_MAX) return { ok: false, fault: 'too-long' };
  const [, version, made = '', payload] = VERSIONED.exec(code) ?? [];
  if (payload === undefined) return { ok: false, fault: 'not-a-code' };
  if (version !== '1' && version !== '2') return { ok: false, fault: 'newer-version' };
  if (made !== mark) return { ok: false, fault: 'other-catalogue' };
  if (version === '1') return decodeVersion1(payload, register, notesMax);
  // Loaded when there is such a code. A page that was open while the site was updated finds it no more.
  const second = await import('./decode-2.ts').catch(() => undefined);
  return second === undefined
    ? { ok: false, fault: 'newer-version' }
    : second.decodeVersion2(payload, register, packs, notesMax);
}
