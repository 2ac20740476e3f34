import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { ANSWERS, type Answer } from '../../domain/catalogue/answer.ts';
import { encodeCode } from './code.ts';
import { decodeCode } from './decode.ts';
import { encodeCodeWithNotes } from './note-code.ts';

const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.'];
const register = Array.from({ length: 130 }, (_, place) => `check-${place}`);

function snapshotOf(name: string, answerAt: (place: number) => Answer | undefined): Snapshot {
  const answers = Object.fromEntries(register.flatMap((id, place) => [[id, answerAt(place)]]).filter(([, a]) => a));
  return { name, tier: 'critical', answers, notes: {}, date: '2026-11-22', edition: 130 };
}

// Everything that can happen to one character of a text, but for what leaves the text as it is.
function damaged(code: string): string[] {
  const texts = [...code].flatMap((character, at) => {
    const [before, after] = [code.slice(0, at), code.slice(at + 1)];
    return [
      ...ALPHABET.map((other) => before + other + after),
      before + after,
      before + character + character + after,
      before + after.slice(0, 1) + character + after.slice(1),
    ];
  });
  return [...new Set(texts)].filter((text) => text !== code);
}

async function survivors(code: string): Promise<string[]> {
  const decoded = await Promise.all(
    damaged(code).map(async (text) => ({ text, ...(await decodeCode(text, register)) })),
  );
  return decoded.filter(({ ok }) => ok).map(({ text }) => text);
}

describe('every changed, missing, doubled or swapped character is noticed', () => {
  const cases: [string, Snapshot][] = [
    ['nothing answered', snapshotOf('Hub', () => undefined)],
    ['a long run of Yes', snapshotOf('Hub', () => 'yes')],
    ['a long run of zeros', snapshotOf('Hub', (place) => (place === 129 ? 'yes' : undefined))],
    ['a long run of Not applicable', snapshotOf('Hub', () => 'na')],
    ['a long run in the name', snapshotOf('U'.repeat(80), (place) => ANSWERS[place % 5])],
    ['a name beyond ASCII', snapshotOf('配達 😀', (place) => ANSWERS[(place * 7) % 6])],
  ];

  test('the codes hold runs of equal characters', () => {
    const run = (index: number) => encodeCode(cases[index]?.[1] ?? snapshotOf('', () => 'yes'), register).code;
    expect(run(1)).toMatch(/((.)\2*|(.{4})\3{8,})/);
    expect(run(2)).toMatch(/A{50}/);
    expect(run(4)).toMatch(/(VVVV){20}/);
  });

  test.each(cases)('%s', async (_, snapshot) => {
    const { code } = encodeCode(snapshot, register);
    expect(await decodeCode(code, register)).toEqual({ ok: true, snapshot });
    expect(damaged(code).length).toBeGreaterThan(code.length * 64);
    expect(await survivors(code)).toEqual([]);
  });

  test('with notes', async () => {
    const snapshot = {
      ...snapshotOf('Hub', (place) => ANSWERS[place]),
      notes: { 'check-3': `See ADR 12 ${'!'.repeat(40)}` },
    };
    const encoded = await encodeCodeWithNotes(snapshot, register);
    const code = encoded.ok ? encoded.code : '';
    expect(await decodeCode(code, register)).toEqual({ ok: true, snapshot });
    expect(await survivors(code)).toEqual([]);
  });

  test('in any code', async () => {
    const anySnapshot = fc
      .tuple(fc.string({ maxLength: 20 }), fc.array(fc.option(fc.constantFrom(...ANSWERS)), { maxLength: 40 }))
      .map(([name, answers]) => snapshotOf(name, (place) => answers[place] ?? undefined));
    await fc.assert(
      fc.asyncProperty(anySnapshot, async (snapshot) => {
        expect(await survivors(encodeCode(snapshot, register).code)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
