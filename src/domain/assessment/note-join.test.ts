import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanNote, NOTE_MAX } from './assessment.ts';
import { joinNotes } from './note-join.ts';

const join = (first: string, second: string) =>
  joinNotes({ author: 'Ana', note: first }, { author: 'Ben', note: second });

test.each([
  ['', '', ''],
  ['ADR 12', '', 'ADR 12'],
  [' \n', 'ADR 12', 'ADR 12'],
  ['ADR 12', 'ADR 12', 'ADR 12'],
  ['ADR 12', 'No ADR', 'Ana:\nADR 12\n\nBen:\nNo ADR'],
  ['one\ntwo', 'three', 'Ana:\none\ntwo\n\nBen:\nthree'],
])('%j and %j make %j', (first, second, note) => {
  expect(join(first, second)).toEqual({ note, shortened: false });
});

test('an author without a name', () => {
  const { note } = joinNotes({ author: ' ', note: 'a' }, { author: '\n', note: 'b' });
  expect(note).toBe('First:\na\n\nSecond:\nb');
});

const HEADS = 'Ana:\n\n\nBen:\n'.length;

test('notes that just fit stay whole', () => {
  const { note, shortened } = join('x'.repeat(NOTE_MAX - HEADS - 100), 'y'.repeat(100));
  expect([note.length, shortened]).toEqual([NOTE_MAX, false]);
});

test('the longer note gives way first', () => {
  const { note, shortened } = join('x'.repeat(NOTE_MAX), 'y'.repeat(100));
  expect(shortened).toBe(true);
  expect(note).toBe(`Ana:\n${'x'.repeat(NOTE_MAX - HEADS - 101)}…\n\nBen:\n${'y'.repeat(100)}`);
  expect(join('x'.repeat(100), 'y'.repeat(NOTE_MAX)).note).toContain('x'.repeat(100));
  const both = join('x'.repeat(NOTE_MAX), 'y'.repeat(NOTE_MAX)).note;
  expect(both.match(/x+…|y+…/g)?.map((each) => each.length)).toEqual([994, 994]);
});

test('no character of the room is wasted, also where it cannot be halved', () => {
  for (const author of ['Ana', 'Anna']) {
    const { note } = joinNotes({ author, note: 'x'.repeat(NOTE_MAX) }, { author: 'Ben', note: 'y'.repeat(NOTE_MAX) });
    expect(note).toHaveLength(NOTE_MAX);
  }
});

test('any two notes: a note that may be stored, with both in it unless it says so', () => {
  const note = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ minLength: 900, maxLength: 2000 }));
  fc.assert(
    fc.property(note.map(cleanNote), note.map(cleanNote), fc.string(), (first, second, author) => {
      const joined = joinNotes({ author, note: first }, { author: 'Ben', note: second });
      expect(cleanNote(joined.note)).toBe(joined.note);
      const whole = [first, second].every((each) => each.trim() === '' || joined.note.includes(each));
      expect(joined.shortened).toBe(!whole);
    }),
  );
});
