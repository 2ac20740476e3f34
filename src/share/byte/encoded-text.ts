import { readUtf8 } from './utf8.ts';

/** The text of a file's bytes: UTF-8, or UTF-16 where a byte order mark says so. Undefined where any byte is neither. */
export function readEncoded(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return readUtf16(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return readUtf16(bytes, 'utf-16be');
  return readUtf8(bytes);
}

function readUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
