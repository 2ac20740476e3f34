import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Attempt, addAttempt, readAttempts, standingOfQuestion, writeAttempts } from './attempt.ts';
import { daysBetween, plusDays } from './day-span.ts';
import { type ChoiceQuestion, type NumberQuestion, nearMiss, verdictOn } from './question.ts';
import { isStepState, type Step, type Who } from './step.ts';
import { lastDayOf, phaseOn, stepsOf, type Track, type TrackPhase } from './track.ts';

const CLOCK: ChoiceQuestion = {
  kind: 'choice',
  id: 'breach-clock',
  practice: 'security-and-compliance',
  section: 'proactive-security',
  skill: 'compute',
  ask: 'When do the 72 hours end?',
  reference: 'gdpr',
  options: [
    { id: 'from-leak', says: 'Thursday', because: 'Nobody was aware.', right: false },
    { id: 'from-aware', says: 'Friday', because: 'Awareness plus 72 hours.', right: true },
  ],
};
const LAYERS: NumberQuestion = {
  kind: 'number',
  id: 'five-layers',
  practice: 'maintain-robustness',
  section: 'anticipate-challenges',
  skill: 'compute',
  ask: 'How many calls?',
  reference: undefined,
  value: 243,
  unit: 'calls',
  within: 0.5,
  working: '3⁵ = 243',
  near: [{ value: 15, because: 'Layers multiply.' }],
  tool: undefined,
};

describe('a question', () => {
  test.each([
    ['from-leak', 'wrong'],
    ['from-aware', 'right'],
    ['unsure', 'unsure'],
    ['from-cause', undefined],
    ['', undefined],
  ])('the choice "%s" is %s', (choice, verdict) => {
    expect(verdictOn(CLOCK, choice)).toBe(verdict);
  });

  test.each([
    ['243', 'right'],
    ['243.4', 'right'],
    ['15', 'wrong'],
    ['unsure', 'unsure'],
    ['many', undefined],
    ['', undefined],
  ])('the number "%s" is %s', (choice, verdict) => {
    expect(verdictOn(LAYERS, choice)).toBe(verdict);
  });

  test('a near miss is explained, another wrong number is not', () => {
    expect([nearMiss(LAYERS, 15), nearMiss(LAYERS, 100)]).toEqual(['Layers multiply.', undefined]);
  });
});

const at = (day: string, choice: string): Attempt => ({ day: `2026-11-${day}`, choice });

describe('attempts', () => {
  test.each<[string, readonly Attempt[], string | undefined]>([
    ['none', [], undefined],
    ['wrong', [at('25', 'from-leak')], 'wrong'],
    ['unsure after right', [at('25', 'from-aware'), at('26', 'unsure')], 'unsure'],
    ['right once', [at('25', 'from-leak'), at('25', 'from-aware')], 'right'],
    ['right twice on one day', [at('25', 'from-aware'), at('25', 'from-aware')], 'right'],
    ['right on two days', [at('25', 'from-aware'), at('26', 'from-aware')], 'settled'],
    ['wrong after it was settled', [at('25', 'from-aware'), at('26', 'from-aware'), at('27', 'from-leak')], 'settled'],
    ['an option that is no more', [at('25', 'from-leak'), at('26', 'from-cause')], 'wrong'],
  ])('%s', (_name, attempts, standing) => {
    expect(standingOfQuestion(CLOCK, attempts)).toBe(standing);
  });

  test.each([
    '',
    'x',
    '2026-11-25',
    '2026-11-25:',
    '2026-02-30:a',
    '2026-11-25:a  2026-11-25:b',
    `2026-11-25:${'a'.repeat(65)}`,
  ])('"%s" is nothing that was stored', (text) => {
    expect(readAttempts(text)).toBeUndefined();
  });

  test('more attempts than are kept are nothing that was stored', () => {
    expect(readAttempts(writeAttempts(Array(5).fill(at('25', 'a'))))).toBeUndefined();
  });

  const attempt = fc.record({
    day: fc.integer({ min: 0, max: 90 }).map((days) => plusDays('2026-11-25', days)),
    choice: fc.constantFrom('from-leak', 'from-aware', 'unsure', 'gone'),
  });

  test('what is stored is read back', () => {
    fc.assert(
      fc.property(fc.array(attempt, { minLength: 1, maxLength: 4 }), (attempts) => {
        expect(readAttempts(writeAttempts(attempts))).toEqual(attempts);
      }),
    );
  });

  test('however often somebody answers, four are kept, the last among them, and settled stays settled', () => {
    fc.assert(
      fc.property(fc.array(attempt, { minLength: 1, maxLength: 20 }), (all) => {
        let kept: readonly Attempt[] = [];
        let settled = false;
        for (const one of all) {
          kept = addAttempt(CLOCK, kept, one);
          expect(kept.length).toBeLessThanOrEqual(4);
          expect(kept.at(-1)).toEqual(one);
          if (settled) expect(standingOfQuestion(CLOCK, kept)).toBe('settled');
          settled ||= standingOfQuestion(CLOCK, kept) === 'settled';
        }
        expect(settled).toBe(standingOfQuestion(CLOCK, all) === 'settled');
      }),
    );
  });
});

describe('days', () => {
  test('over a change of clocks, a leap day and a new year', () => {
    expect([daysBetween('2026-10-24', '2026-10-26'), plusDays('2028-02-28', 1), plusDays('2026-12-31', 1)]).toEqual([
      2,
      '2028-02-29',
      '2027-01-01',
    ]);
    expect(daysBetween('2026-11-25', '2026-11-20')).toBe(-5);
  });
});

const step = (id: string, who: Who): Step => ({
  id,
  says: id,
  who,
  kind: 'do',
  minutes: 10,
  read: undefined,
  evidence: 'A note.',
  checks: [],
  slot: undefined,
});
const phase = (id: TrackPhase['id'], steps: readonly string[] = []): TrackPhase => ({
  id,
  hours: 4,
  steps,
  checkpoint: undefined,
});
const TRACK: Track = {
  slug: 'backend',
  title: 'New backend engineer',
  for: 'Who is new.',
  phases: [phase('day-1', ['a', 'b', 'gone']), phase('week-1'), phase('month-1'), phase('quarter-1')],
};

describe('a track', () => {
  test.each([
    ['2026-11-20', 'day-1'],
    ['2026-11-25', 'day-1'],
    ['2026-11-26', 'week-1'],
    ['2026-12-01', 'week-1'],
    ['2026-12-02', 'month-1'],
    ['2026-12-24', 'month-1'],
    ['2026-12-25', 'quarter-1'],
    ['2027-02-23', 'quarter-1'],
    ['2027-02-24', undefined],
  ])('on %s somebody who began on 2026-11-25 is in %s', (today, id) => {
    expect(phaseOn(TRACK, '2026-11-25', today)?.id).toBe(id);
  });

  test('a phase ends on a day', () => {
    expect(lastDayOf('week-1', '2026-11-25')).toBe('2026-12-01');
  });

  test('steps go to who does them; those that are no more are left out', () => {
    const steps = new Map([step('a', 'newcomer'), step('b', 'buddy')].map((one) => [one.id, one]));
    const [first = phase('day-1')] = TRACK.phases;
    expect(stepsOf(first, steps, 'newcomer').map(({ id }) => id)).toEqual(['a']);
    expect(stepsOf(first, steps, 'buddy').map(({ id }) => id)).toEqual(['b']);
  });
});

test('the states of a step are known by their names', () => {
  expect(['done', 'known', 'skipped', 'open', null].map(isStepState)).toEqual([true, true, true, false, false]);
});
