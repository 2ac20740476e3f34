import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanNote } from '../../domain/assessment/assessment.ts';
import { readNotes } from './note-reader.ts';
import { writeNotes } from './note-writer.ts';

const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const read = (bytes: number[], edition = 9) => readNotes(Uint8Array.from(bytes), edition);

test('a note is its place, its length in bytes, and its text', () => {
  expect([
    ...writeNotes([
      [2, 'ok'],
      [300, '€'],
    ]),
  ]).toEqual([2, 2, 0x6f, 0x6b, 0xac, 0x02, 3, 0xe2, 0x82, 0xac]);
  expect([...writeNotes([])]).toEqual([]);
});

test('any clean notes are read back', () => {
  const note = fc.string({ unit: 'grapheme', maxLength: 300 }).map(cleanNote).filter(Boolean);
  fc.assert(
    fc.property(fc.array(fc.option(note)), (notes) => {
      const placed = notes.flatMap((each, place) => (each ? [[place, each] as const] : []));
      expect(readNotes(writeNotes(placed), notes.length)).toEqual(new Map(placed));
    }),
  );
});

test('a note is cleaned, and dropped if nothing is left', () => {
  expect(read([0, 5, ...utf8('a\u202eb'), 1, 1, 0])).toEqual(new Map([[0, 'ab']]));
});

describe('what no writer writes is refused', () => {
  test.each([
    ['a place without a length', [0]],
    ['a length beyond the end', [0, 2, 65]],
    ['a number that is not in its shortest form', [0x80, 0x00, 1, 65]],
    ['a place twice', [3, 1, 65, 3, 1, 66]],
    ['places out of order', [3, 1, 65, 2, 1, 66]],
    ['a place beyond the register', [9, 1, 65]],
    ['text that is not UTF-8', [0, 1, 0xff]],
    ['a surrogate in UTF-8', [0, 3, 0xed, 0xa0, 0x80]],
  ])('%s', (_, bytes) => {
    expect(read(bytes)).toBeUndefined();
  });
});

test('any bytes are read or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.nat(300), (bytes, edition) => {
      const places = [...(readNotes(bytes, edition)?.keys() ?? [])];
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places.every((place) => place < edition)).toBe(true);
    }),
  );
});
