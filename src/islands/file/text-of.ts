import { readEncoded } from '../../share/byte/encoded-text.ts';

/** Bytes beyond which a file is not even read into memory; every format refuses less than this. */
const TOO_LARGE = 20_000_000;

/** What the bytes of a file turned out to be. `not-text`: some byte is no character in UTF-8. */
export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'not-text' };

/** The text of a chosen or dropped file. Rejects only where the browser cannot read it. */
export async function textOf(file: File): Promise<FileText> {
  if (file.size > TOO_LARGE) return { kind: 'too-large' };
  const text = readEncoded(new Uint8Array(await file.arrayBuffer()));
  return text === undefined ? { kind: 'not-text' } : { kind: 'text', text };
}
