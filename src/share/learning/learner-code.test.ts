import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay, LAST_DAY } from '../../domain/base/date.ts';
import { QUESTION_STANDINGS } from '../../domain/learning/attempt.ts';
import type { LearnerSnapshot, LearningRegister } from '../../domain/learning/learner.ts';
import { STEP_STATES } from '../../domain/learning/step.ts';
import { toBase64url } from '../byte/base64url.ts';
import { crc24 } from '../byte/crc24.ts';
import { decodeLearner, type LearnerFault } from './decode-learner.ts';
import { encodeLearner, LEARNER_PREFIX } from './learner-code.ts';
import { learnerFaultMessage } from './learner-fault.ts';

const ids = (kind: string, count: number) => Array.from({ length: count }, (_, i) => `${kind}-${i}`);
const REGISTER: LearningRegister = { tracks: ids('track', 4), steps: ids('step', 55), questions: ids('question', 65) };

const EMPTY: LearnerSnapshot = {
  name: '',
  track: 'track-0',
  start: '2026-11-25',
  date: '2026-11-25',
  steps: new Map(),
  questions: new Map(),
  talk: new Set(),
};

const code = (snapshot: LearnerSnapshot, register = REGISTER) => encodeLearner(snapshot, register) ?? '';

const day = fc.integer({ min: 0, max: LAST_DAY }).map(isoDay);
const states = <State>(all: readonly string[], some: readonly State[]) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...all), fc.constantFrom(...some)), { selector: ([id]) => id })
    .map((entries) => new Map(entries));
const anySnapshot: fc.Arbitrary<LearnerSnapshot> = fc.record({
  name: fc.constantFrom('', 'Mia', 'Zoë', '決済'),
  track: fc.constantFrom(...REGISTER.tracks),
  start: day,
  date: day,
  steps: states(REGISTER.steps, STEP_STATES),
  questions: states(REGISTER.questions, QUESTION_STANDINGS),
  talk: fc.subarray([...REGISTER.steps, ...REGISTER.questions]).map((some) => new Set(some)),
});

/** A body with its checksum, as a code. */
function sealed(body: readonly number[]): string {
  const sum = crc24(body);
  return LEARNER_PREFIX + toBase64url([...body, sum >> 16, (sum >> 8) & 255, sum & 255]);
}

describe('a mentor’s code', () => {
  test('brings back what went in', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        expect(decodeLearner(code(snapshot), REGISTER)).toEqual({ ok: true, snapshot, newer: false });
      }),
    );
  });

  test('takes at most 90 characters with every step and question answered, without a name', () => {
    fc.assert(
      fc.property(day, fc.array(fc.nat(119), { maxLength: 8 }), (date, talk) => {
        const all = [...REGISTER.steps, ...REGISTER.questions];
        const full: LearnerSnapshot = {
          ...EMPTY,
          date,
          steps: new Map(REGISTER.steps.map((id, i) => [id, STEP_STATES[i % 3] ?? 'done'])),
          questions: new Map(REGISTER.questions.map((id, i) => [id, QUESTION_STANDINGS[i % 4] ?? 'right'])),
          talk: new Set(talk.map((place) => all[place] ?? '')),
        };
        expect(code(full).length).toBeLessThanOrEqual(90);
      }),
    );
  });

  test('vector: nothing done yet, and some of each', () => {
    expect(code(EMPTY)).toBe('L1.N0EA2BPYEwAAAADoeUs');
    const some: LearnerSnapshot = {
      ...EMPTY,
      name: 'Mia',
      date: '2026-12-01',
      steps: new Map([
        ['step-0', 'done'],
        ['step-5', 'skipped'],
      ]),
      questions: new Map([
        ['question-1', 'settled'],
        ['question-3', 'unsure'],
      ]),
      talk: new Set(['step-5', 'question-3']),
    };
    expect(code(some)).toBe('L1.N0EA2BPeEwNNaWECAQwCFAICBTWfL1w');
    expect(decodeLearner(code(some), REGISTER)).toEqual({ ok: true, snapshot: some, newer: false });
  });

  test('a changed, missing or swapped character is noticed', () => {
    fc.assert(
      fc.property(anySnapshot, fc.nat(), fc.constantFrom(...'AZaz09_-'), (snapshot, at, other) => {
        const text = code(snapshot);
        const i = LEARNER_PREFIX.length + (at % (text.length - LEARNER_PREFIX.length));
        const changed = text.slice(0, i) + other + text.slice(i + 1);
        const missing = text.slice(0, i) + text.slice(i + 1);
        const swapped = text.slice(0, i) + (text[i + 1] ?? '') + text[i] + text.slice(i + 2);
        for (const bad of [changed, missing, swapped].filter((one) => one !== text)) {
          expect(decodeLearner(bad, REGISTER)).toMatchObject({ ok: false });
        }
      }),
    );
  });

  test('a site that knows less names the rest by its place', () => {
    const older: LearningRegister = { tracks: [], steps: ids('step', 1), questions: [] };
    const snapshot: LearnerSnapshot = {
      ...EMPTY,
      steps: new Map([['step-5', 'done']]),
      questions: new Map([['question-2', 'wrong']]),
      talk: new Set(['step-5', 'question-2']),
    };
    expect(decodeLearner(code(snapshot), older)).toEqual({
      ok: true,
      newer: true,
      snapshot: {
        ...snapshot,
        track: '@0',
        steps: new Map([['@5', 'done']]),
        questions: new Map([['@2', 'wrong']]),
        talk: new Set(['@5', '@2']),
      },
    });
  });

  test.each<[string, LearnerFault]>([
    ['', 'empty'],
    ['  ', 'empty'],
    ['L1.'.padEnd(4097, 'A'), 'too-long'],
    ['1.ggbYEwhBUEkgMTAxMwEBptZ_', 'summary-code'],
    ['hello', 'not-a-code'],
    ['L2.AAAA', 'newer-version'],
    ['L1.', 'cut-short'],
    ['L1.A*', 'damaged'],
    ['L1.N0EA2BPYEwAAAADoeU', 'cut-short'],
    [sealed([55, 65, 0, 255, 255, 127, 0, 0, 0, 0, 0]), 'damaged'],
    [sealed([55, 65, 0, 0, 0, 1, 255, 0, 0, 0]), 'damaged'],
    [sealed([55, 65, 0, 0, 0, 0, 1, 0, 0, 0]), 'damaged'],
    [sealed([1, 65, 0, 0, 0, 0, 1, 4, 0, 0]), 'damaged'],
    [sealed([55, 65, 0, 0, 0, 0, 0, 1, 216, 0]), 'damaged'],
    [sealed([55, 65, 0, 0, 0, 0, 0, 0, 2, 3, 0]), 'damaged'],
    [sealed([55, 65, 0, 0, 0, 0, 0, 0, 1, 120]), 'damaged'],
    [sealed([55, 65, 0, 0, 0, 0, 0, 0, 1, 128]), 'damaged'],
    [sealed([209, 15, 65, 0, 0, 0, 0, 0, 0, 0]), 'damaged'],
    [sealed([55, 65, 0, 0, 0, 0, 0, 0, 0, 7]), 'damaged'],
  ])('%s is refused', (text, fault) => {
    expect(decodeLearner(text, REGISTER)).toEqual({ ok: false, fault });
    expect(learnerFaultMessage(fault)).toMatch(/: .+\.$/);
  });

  test('whatever text comes, there is an answer', () => {
    fc.assert(
      fc.property(fc.string(), fc.uint8Array(), (text, bytes) => {
        expect(typeof decodeLearner(text, REGISTER).ok).toBe('boolean');
        expect(typeof decodeLearner(sealed([...bytes]), REGISTER).ok).toBe('boolean');
      }),
    );
  });

  test.each([
    ['a track that the register lacks', { track: 'track-9' }],
    ['a start before 2020', { start: '2019-12-31' }],
    ['a clock after 2064', { date: '2100-01-01' }],
  ])('there is none for %s', (_name, change) => {
    expect(encodeLearner({ ...EMPTY, ...change }, REGISTER)).toBeUndefined();
  });

  test('what the register lacks is left out', () => {
    expect(code({ ...EMPTY, steps: new Map([['step-99', 'done']]), talk: new Set(['other']) })).toBe(code(EMPTY));
  });
});
