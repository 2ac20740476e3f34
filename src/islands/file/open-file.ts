import { catalogue, uid } from 'virtual:catalogue';
import type { DraftRead } from '../../share/draft/read-draft.ts';
import type { FileRead } from '../../share/file/read-file.ts';
import { nameOf, textOf } from './text-of.ts';

/** A file that the reader chose, and what it turned out to be: assessments, or drafts where it says so itself. */
export type ReadFile = { readonly name: string; readonly read: FileRead; readonly draft?: DraftRead };

/** Said of drafts where a file of assessments belongs. */
const DRAFT: FileRead = {
  ok: false,
  faults: [{ where: 'format', says: 'A draft, not an assessment file: open it where drafts are confirmed.' }],
};

/** Reads a file of assessments. Rejects only where the browser cannot read it. */
export async function openFile(file: File): Promise<ReadFile> {
  const { NOT_TEXT, readFile, TOO_LARGE } = await import('../../share/file/read-file.ts');
  const found = await textOf(file);
  const name = nameOf(file);
  if (found.kind !== 'text') return { name, read: found.kind === 'too-large' ? TOO_LARGE : NOT_TEXT };
  // Without packs, no byte of them.
  const home = { uid, register: catalogue.register, ...(import.meta.env.PACKS ? { packs: catalogue.packs } : {}) };
  if (/"loadbearing-draft"/.test(found.text.slice(0, 2000))) {
    const { isDraftText, readDraftFile } = await import('../../share/draft/read-draft.ts');
    if (isDraftText(found.text)) return { name, read: DRAFT, draft: readDraftFile(found.text, home) };
  }
  return { name, read: readFile(found.text, home) };
}
