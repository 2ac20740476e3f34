import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import type { Register } from '../../domain/catalogue/register.ts';
import type { PackRegister } from '../../domain/pack/pack.ts';
import { deflate } from '../byte/deflate.ts';
import { lastPlace, writeBody } from './body.ts';
import type { Encoded } from './code.ts';
import { CODE_MAX, NOTES_MAX } from './limit.ts';
import { writeNotes } from './note-writer.ts';
import { cleanNotes, outsideOf, writeNotedParts } from './pack-part.ts';
import { placeEntries } from './placement.ts';
import { sealCode } from './seal.ts';

export type EncodedWithNotes =
  | ({ readonly ok: true } & Encoded)
  /** The notes do not fit into a code that could be opened again. */
  | { readonly ok: false; readonly fault: 'notes-too-large' };

const TOO_LARGE: EncodedWithNotes = { ok: false, fault: 'notes-too-large' };

/**
 * A snapshot as a summary code with its notes; without any notes the code is that of `encodeCode`. The
 * same notes can give another code in another browser: compare snapshots, not codes.
 */
export async function encodeCodeWithNotes(
  snapshot: Snapshot,
  register: Register,
  mark: string = '',
  packs: readonly PackRegister[] = [],
): Promise<EncodedWithNotes> {
  const answers = placeEntries(snapshot.answers, register);
  const notes = placeEntries(cleanNotes(snapshot.notes), register);
  const bytes = writeNotes(notes.placed);
  const parts = await writeNotedParts(snapshot, packs, NOTES_MAX - bytes.length);
  if (bytes.length > NOTES_MAX || parts === undefined) return TOO_LARGE;
  const body = writeBody({
    snapshot,
    answers: answers.placed,
    notes: bytes.length > 0 ? await deflate(bytes) : undefined,
    last: Math.max(lastPlace(answers.placed), lastPlace(notes.placed)),
  });
  const code = sealCode([...body, ...parts.flat()], mark, parts.length > 0 ? 2 : 1);
  if (code.length > CODE_MAX) return TOO_LARGE;
  return { ok: true, code, leftOut: outsideOf(packs, [...new Set([...answers.leftOut, ...notes.leftOut])]) };
}
