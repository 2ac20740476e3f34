import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanNote } from '../../domain/assessment/assessment.ts';
import { seenName } from '../../domain/assessment/seen-name.ts';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { isoDay, LAST_DAY } from '../../domain/base/date.ts';
import { ANSWERS } from '../../domain/catalogue/answer.ts';
import { idAt } from '../../domain/catalogue/register.ts';
import { TIERS } from '../../domain/catalogue/tier.ts';
import { encodeCode } from './code.ts';
import { decodeCode } from './decode.ts';
import { encodeCodeWithNotes } from './note-code.ts';

const BEYOND = 20;
const longest = Array.from({ length: 60 }, (_, place) => `check-${place}`);

// Values for some of the places of a register and the places after it, by id or `@place`.
function byPlace<T>(register: readonly string[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  const count = register.length + BEYOND;
  return fc
    .array(fc.option(value), { maxLength: count })
    .map((values) =>
      Object.fromEntries(values.flatMap((each, place) => (each ? [[idAt(register, place), each]] : []))),
    );
}

const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 100 }), fc.string({ unit: 'binary', maxLength: 100 }));

const anyCase = fc.nat(longest.length).chain((length) => {
  const register = longest.slice(0, length);
  const snapshot: fc.Arbitrary<Snapshot> = fc.record({
    name: text.map(seenName),
    tier: fc.constantFrom(...TIERS),
    answers: byPlace(register, fc.constantFrom(...ANSWERS)),
    notes: byPlace(register, text.map(cleanNote)),
    date: fc.nat(LAST_DAY).map(isoDay),
    edition: fc.integer({ min: length + BEYOND, max: 100_000 }),
  });
  return fc.record({ register: fc.constant(register), snapshot });
});

test('any snapshot comes back, without its notes', async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, async ({ register, snapshot }) => {
      const { code, leftOut } = encodeCode(snapshot, register);
      expect(code).toMatch(/^1\.[\w-]+$/);
      expect(leftOut).toEqual([]);
      expect(await decodeCode(code, register)).toEqual({ ok: true, snapshot: { ...snapshot, notes: {} } });
    }),
  );
});

test('any snapshot comes back, with its notes', async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, async ({ register, snapshot }) => {
      const encoded = await encodeCodeWithNotes(snapshot, register);
      expect(encoded).toMatchObject({ ok: true, leftOut: [] });
      const code = encoded.ok ? encoded.code : '';
      expect(await decodeCode(code, register)).toEqual({ ok: true, snapshot });
    }),
  );
});

describe('another register', () => {
  test('a shorter one keeps what it does not know, and writes the same code again', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, fc.nat(longest.length), async ({ register, snapshot }, length) => {
        const older = register.slice(0, length);
        const { code } = encodeCode(snapshot, register);
        const opened = await decodeCode(code, older);
        expect(opened).toMatchObject({ ok: true, snapshot: { edition: snapshot.edition } });
        if (opened.ok) expect(encodeCode(opened.snapshot, older)).toEqual({ code, leftOut: [] });
      }),
    );
  });

  test('a longer one knows by id what came as a place', async () => {
    const snapshot: Snapshot = {
      name: 'Hub',
      tier: 'critical',
      answers: { a: 'yes', '@1': 'no', '@2': 'na' },
      notes: { '@1': 'soon' },
      date: '2026-11-22',
      edition: 3,
    };
    const encoded = await encodeCodeWithNotes(snapshot, ['a']);
    const code = encoded.ok ? encoded.code : '';
    expect(await decodeCode(code, ['a'])).toEqual({ ok: true, snapshot });
    expect(await decodeCode(code, ['a', 'b', 'c', 'd'])).toEqual({
      ok: true,
      snapshot: { ...snapshot, answers: { a: 'yes', b: 'no', c: 'na' }, notes: { b: 'soon' } },
    });
    expect(await decodeCode(code, [])).toEqual({
      ok: true,
      snapshot: { ...snapshot, answers: { '@0': 'yes', '@1': 'no', '@2': 'na' } },
    });
  });
});
