import type { FileRead } from '../../share/read-file.ts';

/** A file that the reader chose, and what it turned out to be. */
export type ReadFile = { readonly name: string; readonly read: FileRead };

/** Bytes beyond which a file is not even read into memory; the format refuses less than this. */
const TOO_LARGE = 20_000_000;

/** Reads a file of assessments. Rejects only where the browser cannot read it. */
export async function openFile(file: File): Promise<ReadFile> {
  const { readFile } = await import('../../share/read-file.ts');
  const text = file.size > TOO_LARGE ? ' '.repeat(TOO_LARGE) : await file.text();
  return { name: file.name, read: readFile(text) };
}
