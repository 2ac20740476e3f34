import { catalogue, mark } from 'virtual:catalogue';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';

/** A snapshot as a code, and what became of its notes: in it, asked to stay out, or too long for a code. */
export type EncodedSnapshot = { readonly code: string; readonly notes: 'in' | 'out' | 'too-large' };

/** A snapshot as a summary code, with its notes where that is asked for and they fit. */
export async function encodeSnapshot(snapshot: Snapshot, withNotes: boolean): Promise<EncodedSnapshot> {
  if (withNotes) {
    const { encodeCodeWithNotes } = await import('../../share/code/note-code.ts');
    const encoded = await encodeCodeWithNotes(snapshot, catalogue.register, mark, catalogue.packs);
    if (encoded.ok) return { code: encoded.code, notes: 'in' };
  }
  const { encodeCode } = await import('../../share/code/code.ts');
  return {
    code: encodeCode(snapshot, catalogue.register, mark, catalogue.packs).code,
    notes: withNotes ? 'too-large' : 'out',
  };
}
