import { cleanNote } from '../../domain/assessment/assessment.ts';
import { ByteReader } from '../byte/byte-reader.ts';
import { readUtf8 } from '../byte/utf8.ts';

/**
 * The inverse of `writeNotes`, each note cleaned of what may not be shown; undefined if the bytes are not what it
 * writes for a register of `edition` entries.
 */
export function readNotes(bytes: Uint8Array, edition: number): ReadonlyMap<number, string> | undefined {
  const reader = new ByteReader(bytes);
  const placed = new Map<number, string>();
  let last = -1;
  while (reader.left > 0) {
    const place = reader.varint();
    const text = readUtf8(reader.take(reader.varint()));
    if (reader.fault || text === undefined || place <= last || place >= edition) return undefined;
    const note = cleanNote(text);
    if (note !== '') placed.set(place, note);
    last = place;
  }
  return placed;
}
