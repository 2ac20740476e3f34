import { cleanLine } from '../../domain/base/clean-text.ts';
import { readEncoded } from '../../share/byte/encoded-text.ts';

/** Bytes beyond which a file is not even read into memory; every format refuses less than this. */
const TOO_LARGE = 20_000_000;

/** What the bytes of a file turned out to be. `not-text`: some byte is no character in UTF-8. */
export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'not-text' };

/** Longest name of a file that is shown, in characters. */
const NAME_SHOWN = 120;

/** A file's name as it may be shown: a name can turn its own letters around, and end in what it does not seem to end in. */
export function nameOf({ name }: Pick<File, 'name'>): string {
  return cleanLine(name, NAME_SHOWN) || 'The file';
}

/** The text of a chosen or dropped file. Rejects only where the browser cannot read it. */
export async function textOf(file: File): Promise<FileText> {
  if (file.size > TOO_LARGE) return { kind: 'too-large' };
  const text = readEncoded(new Uint8Array(await file.arrayBuffer()));
  return text === undefined ? { kind: 'not-text' } : { kind: 'text', text };
}
