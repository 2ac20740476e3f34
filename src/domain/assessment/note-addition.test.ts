import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOTE_MAX } from './assessment.ts';
import { addToNote, takeFromNote } from './note-addition.ts';

describe('adding', () => {
  test('a text stands alone in an empty note, and below what another says', () => {
    expect(addToNote('', 'A sum.')).toEqual({ kind: 'added', note: 'A sum.' });
    expect(addToNote('\n ', 'A sum.')).toEqual({ kind: 'added', note: 'A sum.' });
    expect(addToNote('Mine.\n', 'A sum.')).toEqual({ kind: 'added', note: 'Mine.\n\nA sum.' });
  });

  test('what the note says already is not added again', () => {
    expect(addToNote('Mine.\n\nA sum.', 'A sum.')).toEqual({ kind: 'there' });
  });

  test('a note that would be too long is left as it is', () => {
    const long = '🧮'.repeat(NOTE_MAX - 5);
    expect(addToNote(long, 'Sum')).toEqual({ kind: 'added', note: `${long}\n\nSum` });
    expect(addToNote(long, 'A sum.')).toEqual({ kind: 'too-long', by: 3 });
  });
});

describe('taking back', () => {
  test('leaves what was written before, after and around', () => {
    expect(takeFromNote('A sum.', 'A sum.')).toBe('');
    expect(takeFromNote('Mine.\n\nA sum.', 'A sum.')).toBe('Mine.');
    expect(takeFromNote('A sum.\nLater.', 'A sum.')).toBe('Later.');
    expect(takeFromNote('Mine.\n\nA sum. Later.', 'A sum.')).toBe('Mine.\n\nLater.');
  });

  test('finds nothing where the text is gone', () => {
    expect(takeFromNote('Mine.', 'A sum.')).toBeUndefined();
  });

  test('gives back every note to which something was added', () => {
    const text = fc.string({ minLength: 1, maxLength: 40 }).filter((each) => each.trim() === each && each !== '');
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), text, (note, added) => {
        const addition = addToNote(note, added);
        if (addition.kind !== 'added') return;
        expect(takeFromNote(addition.note, added)).toBe(note.trimEnd());
      }),
    );
  });
});
