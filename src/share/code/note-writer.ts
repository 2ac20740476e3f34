import { writeVarint } from '../byte/varint.ts';

/** Notes by place, lowest place first, as bytes: for each its place, its length in bytes, and its text in UTF-8. */
export function writeNotes(placed: Iterable<readonly [number, string]>): Uint8Array<ArrayBuffer> {
  const utf8 = new TextEncoder();
  const bytes: number[] = [];
  for (const [place, note] of placed) {
    const text = utf8.encode(note);
    bytes.push(...writeVarint(place), ...writeVarint(text.length), ...text);
  }
  return Uint8Array.from(bytes);
}
