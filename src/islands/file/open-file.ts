import { catalogue, uid } from 'virtual:catalogue';
import type { FileRead } from '../../share/file/read-file.ts';
import { nameOf, textOf } from './text-of.ts';

/** A file that the reader chose, and what it turned out to be. */
export type ReadFile = { readonly name: string; readonly read: FileRead };

/** Reads a file of assessments. Rejects only where the browser cannot read it. */
export async function openFile(file: File): Promise<ReadFile> {
  const { NOT_TEXT, readFile, TOO_LARGE } = await import('../../share/file/read-file.ts');
  const found = await textOf(file);
  const read =
    found.kind === 'text'
      ? readFile(found.text, { uid, register: catalogue.register })
      : found.kind === 'too-large'
        ? TOO_LARGE
        : NOT_TEXT;
  return { name: nameOf(file), read };
}
