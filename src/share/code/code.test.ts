import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { ANSWERS, type Answers } from '../../domain/catalogue/answer.ts';
import { encodeCode } from './code.ts';
import { decodeCode } from './decode.ts';
import { CODE_MAX } from './limit.ts';

const register = ['a', 'b', 'c', 'd'];
const empty: Snapshot = { name: 'Hub', tier: 'prototype', answers: {}, notes: {}, date: '2020-01-01', edition: 4 };
const bytesOf = (code: string) => [...Buffer.from(code.slice(2), 'base64url')];
const bodyOf = (snapshot: Snapshot) => bytesOf(encodeCode(snapshot, register).code).slice(0, -3);

describe('fields', () => {
  const hub = [3, 0x48, 0x75, 0x62];

  test.each<[string, Partial<Snapshot>, number[]]>([
    ['nothing answered', {}, [24, 0, ...hub, 0]],
    ['tier production', { tier: 'production' }, [26, 0, ...hub, 0]],
    ['tier critical', { tier: 'critical' }, [28, 0, ...hub, 0]],
    ['edition 130', { edition: 130 }, [0x8c, 0x06, 0, ...hub, 0]],
    ['a date', { date: '2026-11-22' }, [24, 0xd5, 0x13, ...hub, 0]],
    ['the last date', { date: '2064-11-08' }, [24, 0xff, 0x7f, ...hub, 0]],
    ['a date that cannot be written', { date: '1970-01-01' }, [24, 0, ...hub, 0]],
    ['a name beyond ASCII', { name: 'Né' }, [24, 0, 3, 0x4e, 0xc3, 0xa9, 0]],
    ['a name to be cleaned', { name: ' Hub\n' }, [24, 0, ...hub, 0]],
    ['answers', { answers: { a: 'yes', b: 'partly', c: 'no', d: 'unknown' } }, [24, 0, ...hub, 2, 121, 4]],
    ['unanswered at the end', { answers: { b: 'na' } }, [24, 0, ...hub, 1, 30]],
    ['notes stay behind', { notes: { a: 'secret' } }, [24, 0, ...hub, 0]],
  ])('%s', (_, part, body) => {
    expect(bodyOf({ ...empty, ...part })).toEqual(body);
  });

  test.each([
    [0, { '@9': 'yes' }, 10],
    [4, { '@9': 'yes' }, 10],
    [4, { d: 'yes' }, 4],
    [3, { d: 'yes' }, 4],
    [12, { '@9': 'yes' }, 12],
    [200_000, {}, 100_000],
    [-1, {}, 0],
  ] as const)('edition %i with %j is written as %i', async (edition, answers, written) => {
    const { code } = encodeCode({ ...empty, edition, answers }, register);
    const snapshot = { ...empty, answers, edition: written };
    expect(await decodeCode(code, register)).toEqual({ ok: true, snapshot });
  });
});

test('ids of no register are left out and named', async () => {
  const answers: Answers = { a: 'yes', lost: 'no', 'not-here': 'na' };
  const { code, leftOut } = encodeCode({ ...empty, answers }, register);
  expect(leftOut).toEqual(['lost', 'not-here']);
  expect(code).toBe(encodeCode({ ...empty, answers: { a: 'yes' } }, register).code);
});

describe('length', () => {
  const long = Array.from({ length: 130 }, (_, place) => `check-${place}`);

  test('130 answered checks and a name of 20 characters take at most 100 characters', () => {
    const snapshot = fc.record({
      name: fc.stringMatching(/^[!-~]{20}$/),
      tier: fc.constantFrom('prototype', 'production', 'critical'),
      date: fc.constantFrom('2020-01-01', '2026-11-22', '2064-11-08'),
      answers: fc
        .array(fc.constantFrom(...ANSWERS), { minLength: 130, maxLength: 130 })
        .map((answers) => Object.fromEntries(answers.map((answer, place) => [long[place] ?? '', answer]))),
    });
    fc.assert(
      fc.property(snapshot, (part) => {
        const { code } = encodeCode({ ...empty, ...part, edition: 130 }, long);
        expect(code.length).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('the longest code can be opened', async () => {
    const answers = Object.fromEntries(Array.from({ length: 100_000 }, (_, place) => [`@${place}`, 'na' as const]));
    const snapshot: Snapshot = { ...empty, name: '😀'.repeat(80), answers, edition: 100_000 };
    const { code } = encodeCode(snapshot, []);
    expect(code.length).toBeLessThanOrEqual(CODE_MAX);
    expect(await decodeCode(code, [])).toEqual({ ok: true, snapshot });
  });
});
