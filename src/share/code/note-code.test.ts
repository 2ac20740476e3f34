import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { encodeCode } from './code.ts';
import { decodeCode } from './decode.ts';
import { encodeCodeWithNotes } from './note-code.ts';

const register = ['a', 'b', 'c', 'd'];
const hub: Snapshot = {
  name: 'Hub',
  tier: 'production',
  answers: { a: 'yes' },
  notes: {},
  date: '2026-11-22',
  edition: 4,
};

async function openedWith(part: Partial<Snapshot>) {
  const encoded = await encodeCodeWithNotes({ ...hub, ...part }, register);
  return encoded.ok ? decodeCode(encoded.code, register) : encoded;
}

test.each([{}, { a: '' }, { a: '\u202e' }, { a: '', c: '' }])(
  'without a word in its notes %j, the code has none',
  async (notes) => {
    const encoded = await encodeCodeWithNotes({ ...hub, notes }, register);
    expect(encoded).toEqual({ ok: true, ...encodeCode(hub, register) });
  },
);

test('notes come through, also on checks without an answer and beyond the register', async () => {
  const notes = { a: 'See ADR 12\nand 14', d: '日本語 😀', '@9': 'newer' };
  expect(await openedWith({ notes })).toEqual({ ok: true, snapshot: { ...hub, notes, edition: 10 } });
});

test('notes are cleaned before they leave', async () => {
  const notes = { a: 'a\u202eb', b: 'x'.repeat(3000), c: '\u0000' };
  const cleaned = { a: 'ab', b: 'x'.repeat(2000) };
  expect(await openedWith({ notes })).toEqual({ ok: true, snapshot: { ...hub, notes: cleaned } });
});

test('ids of no register are named once, whether they had an answer, a note or both', async () => {
  const answers = { a: 'yes', lost: 'no', both: 'no' } as const;
  const encoded = await encodeCodeWithNotes({ ...hub, answers, notes: { both: 'x', other: 'y', a: 'z' } }, register);
  expect(encoded).toMatchObject({ ok: true, leftOut: ['lost', 'both', 'other'] });
});

// A text that DEFLATE cannot shorten much; the same on every run.
const noise = (seed: number, length: number) =>
  fc.sample(
    fc.string({
      unit: fc.integer({ min: 0x4e00, max: 0x9fff }).map((unit) => String.fromCodePoint(unit)),
      minLength: length,
      maxLength: length,
    }),
    { seed, numRuns: 1 },
  )[0] ?? '';

test('notes that would make a code too long to be opened are refused', async () => {
  const notes = Object.fromEntries(Array.from({ length: 40 }, (_, place) => [`@${place}`, noise(place, 2000)]));
  expect(await encodeCodeWithNotes({ ...hub, notes }, register)).toEqual({ ok: false, fault: 'notes-too-large' });
});

test('notes that would inflate beyond the limit are refused, however short the code', async () => {
  const notes = Object.fromEntries(Array.from({ length: 530 }, (_, place) => [`@${place}`, 'x'.repeat(2000)]));
  expect(await encodeCodeWithNotes({ ...hub, notes }, register)).toEqual({ ok: false, fault: 'notes-too-large' });
});

test('as many notes as 130 checks can have come through when they are alike', async () => {
  const notes = Object.fromEntries(Array.from({ length: 130 }, (_, place) => [`@${place + 4}`, '😀'.repeat(2000)]));
  expect(await openedWith({ notes })).toEqual({ ok: true, snapshot: { ...hub, notes, edition: 134 } });
});
