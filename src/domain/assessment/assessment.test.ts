import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanName, cleanNote, DEFAULT_NAME, NAME_MAX, NOTE_MAX } from './assessment.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom('a', ' ', '\t', '\r', '\n', '\u2028', '\u200d', '\u200b', '\u202e', '\ud83d', '\ude00'),
  }),
);

describe('cleanName', () => {
  test.each([
    ['Parcel hub', 'Parcel hub'],
    ['  Parcel \t hub\r\n', 'Parcel hub'],
    ['a\nb\u2028c\u0000d', 'a b c d'],
    ['pay\u202esllor', 'pay sllor'],
    ['half \ud83d pair', 'half pair'],
    ['family 👩‍👩‍👧', 'family 👩‍👩‍👧'],
    ['<b>bold</b>', '<b>bold</b>'],
    ['', DEFAULT_NAME],
    [' \n ', DEFAULT_NAME],
    ['\u202e\ufeff', DEFAULT_NAME],
    ['\u200b\u200d\u2060', DEFAULT_NAME],
    ['\u3164', DEFAULT_NAME],
    ['x'.repeat(81), 'x'.repeat(80)],
    ['😀'.repeat(81), '😀'.repeat(80)],
    [`${'x'.repeat(79)} y`, 'x'.repeat(79)],
  ])('%j becomes %j', (text, name) => {
    expect(cleanName(text)).toBe(name);
  });

  test('any text becomes one visible line that cleaning again leaves alone', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const name = cleanName(text);
        expect(name).not.toBe('');
        expect(name).toBe(name.trim());
        expect(Array.from(name).length).toBeLessThanOrEqual(NAME_MAX);
        expect(name).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(cleanName(name)).toBe(name);
      }),
    );
  });
});

describe('cleanNote', () => {
  test.each([
    ['See ADR 12', 'See ADR 12'],
    ['', ''],
    ['one\r\ntwo\rthree\nfour', 'one\ntwo\nthree\nfour'],
    ['one\u2028two\vthree', 'one\ntwo\nthree'],
    ['\titem', '  item'],
    ['a\u0000b\u202ec', 'abc'],
    ['\ud83d\u202e\ude00', ''],
    ['  kept  ', '  kept  '],
    ['x'.repeat(2001), 'x'.repeat(2000)],
    ['😀'.repeat(2001), '😀'.repeat(2000)],
  ])('%j becomes %j', (text, note) => {
    expect(cleanNote(text)).toBe(note);
  });

  test('any text becomes text that may be shown and that cleaning again leaves alone', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const note = cleanNote(text);
        expect(Array.from(note).length).toBeLessThanOrEqual(NOTE_MAX);
        expect(note.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(cleanNote(note)).toBe(note);
      }),
    );
  });
});
