import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LearnerSnapshot, LearningRegister } from '../../domain/learning/learner.ts';
import { readFact } from '../../domain/learning/learner-fact.ts';
import { deflate } from '../byte/deflate.ts';
import { writeVarint } from '../byte/varint.ts';
import { decodeLearner } from './decode-learner.ts';
import { encodeLearnerWithEvidence, readEvidence } from './evidence-code.ts';
import { encodeLearner } from './learner-code.ts';

const STEPS = Array.from({ length: 12 }, (_, i) => `step-${i}`);
const REGISTER: LearningRegister = { tracks: ['track-0'], steps: STEPS, questions: ['question-0'] };
const MIA: LearnerSnapshot = {
  name: 'Mia',
  track: 'track-0',
  start: '2026-11-25',
  date: '2026-12-01',
  steps: new Map([['step-0', 'done']]),
  questions: new Map(),
  talk: new Set(['step-1']),
};

async function opened(evidence: Readonly<Record<string, string>>, register = REGISTER) {
  const encoded = await encodeLearnerWithEvidence(MIA, evidence, REGISTER);
  if (!encoded.ok) return encoded;
  const decoded = decodeLearner(encoded.code, register);
  return decoded.ok && decoded.evidence ? readEvidence(decoded.evidence, register) : decoded;
}

/** A text that DEFLATE cannot shorten much; the same on every run. */
const noise = (seed: number, length: number) =>
  Array.from({ length }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 7919 + seed * 104_729) % 20_000))).join('');

describe('evidence in a mentor’s code', () => {
  test('comes back as it went in, whatever it says, and nothing else changes', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((raw) => readFact('evidence', raw));
    const evidence = fc
      .dictionary(fc.constantFrom(...STEPS), text, { minKeys: 1, maxKeys: 5 })
      .map((all) => Object.fromEntries(Object.entries(all).filter(([, says]) => says !== undefined)))
      .filter((all) => Object.keys(all).length > 0) as fc.Arbitrary<Record<string, string>>;
    await fc.assert(
      fc.asyncProperty(evidence, async (given) => {
        expect(await opened(given)).toEqual(new Map(STEPS.flatMap((id) => (given[id] ? [[id, given[id]]] : []))));
        const encoded = await encodeLearnerWithEvidence(MIA, given, REGISTER);
        expect(encoded.ok && decodeLearner(encoded.code, REGISTER)).toMatchObject({ ok: true, snapshot: MIA });
      }),
    );
  });

  test('is cleaned; without a word of it the code is the one without', async () => {
    expect(await opened({ 'step-2': 'a\u202eb', 'step-3': '\u202e', elsewhere: 'lost' })).toEqual(
      new Map([['step-2', 'ab']]),
    );
    expect(await encodeLearnerWithEvidence(MIA, { 'step-3': ' ' }, REGISTER)).toEqual({
      ok: true,
      code: encodeLearner(MIA, REGISTER),
    });
  });

  test('a site that knows fewer steps names them by their place', async () => {
    expect(await opened({ 'step-7': 'Shown.' }, { ...REGISTER, steps: STEPS.slice(0, 2) })).toEqual(
      new Map([['@7', 'Shown.']]),
    );
  });

  test('what no link can carry is refused, and what cannot be written is', async () => {
    const long = Object.fromEntries(STEPS.map((id, i) => [id, noise(i, 1500)]));
    expect(await encodeLearnerWithEvidence(MIA, long, REGISTER)).toEqual({ ok: false, fault: 'too-long' });
    const alike = Object.fromEntries(STEPS.map((id) => [id, '😀'.repeat(2000)]));
    expect(await encodeLearnerWithEvidence(MIA, alike, REGISTER)).toEqual({ ok: false, fault: 'too-long' });
    expect(await encodeLearnerWithEvidence({ ...MIA, track: 'none' }, {}, REGISTER)).toEqual({
      ok: false,
      fault: 'unwritable',
    });
  });

  test('every single damage is noticed', async () => {
    const encoded = await encodeLearnerWithEvidence(MIA, { 'step-1': 'The drawing is in the wiki.' }, REGISTER);
    const code = encoded.ok ? encoded.code : '';
    for (let i = 3; i < code.length; i += 1) {
      for (const bad of [
        code.slice(0, i) + code.slice(i + 1),
        code.slice(0, i),
        `${code.slice(0, i)}-${code.slice(i + 1)}`,
      ]) {
        if (bad !== code) expect(decodeLearner(bad, REGISTER)).toMatchObject({ ok: false });
      }
    }
  });

  const record = (place: number, text: readonly number[]) => [
    ...writeVarint(place),
    ...writeVarint(text.length),
    ...text,
  ];
  test.each([
    ['no DEFLATE data', [255, 255]],
    ['places out of order', [...record(3, [65]), ...record(2, [65])]],
    ['a record that runs past the end', [1, 9, 65]],
    ['bytes that are no UTF-8', record(1, [255])],
  ])('%s is told from evidence', async (what, bytes) => {
    const sent = Uint8Array.from(bytes);
    const deflated = what === 'no DEFLATE data' ? sent : Uint8Array.from(await deflate(sent));
    expect(await readEvidence(deflated, REGISTER)).toBeUndefined();
  });

  test('a bomb is not inflated, and a text of nothing that may be shown is left out', async () => {
    const bomb = Uint8Array.from(await deflate(new Uint8Array(1_000_000)));
    expect(await readEvidence(bomb, REGISTER)).toBeUndefined();
    const blank = Uint8Array.from(await deflate(Uint8Array.from(record(1, [32]))));
    expect(await readEvidence(blank, REGISTER)).toEqual(new Map());
  });
});
