import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ASKED, anyFacts } from '../../../tests/fixtures/learner.ts';
import { freezeLearner, isDue, isNobody, nextStep, overdueSteps } from './due.ts';
import { type Learner, NO_LEARNER } from './learner.ts';
import { EVIDENCE_MAX, factsOf, type LearnerPart, learnerOf, readFact } from './learner-fact.ts';
import { mergeLearner } from './learner-merge.ts';
import type { Step } from './step.ts';
import type { Track } from './track.ts';

describe('a fact', () => {
  test.each<[LearnerPart['kind'], string, string | undefined]>([
    ['name', ' Mia\nB ', 'Mia B'],
    ['name', '\u202e', undefined],
    ['track', 'backend-engineer 2026-11-25', 'backend-engineer 2026-11-25'],
    ['track', 'backend-engineer 2026-02-30', undefined],
    ['track', 'backend-engineer', undefined],
    ['step', 'done 2026-11-25', 'done 2026-11-25'],
    ['step', 'open 2026-11-25', undefined],
    ['step', '', undefined],
    ['evidence', 'One\r\n\ttwo\u0007', 'One\n  two'],
    ['evidence', ' \n ', undefined],
    ['evidence', 'x'.repeat(EVIDENCE_MAX + 1), 'x'.repeat(EVIDENCE_MAX)],
    ['question', '2026-11-25:goes-on', '2026-11-25:goes-on'],
    ['question', 'goes-on', undefined],
    ['talk', 'yes', 'yes'],
    ['talk', 'no', undefined],
  ])('%s “%s”', (kind, text, value) => {
    expect(readFact(kind, text)).toBe(value);
  });

  test('a newcomer of facts has them, and no other', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const learner = learnerOf(facts);
        expect(learnerOf(factsOf(learner))).toEqual(learner);
        expect(isNobody(learner)).toBe(facts.length === 0);
      }),
    );
    expect(learnerOf([{ part: { kind: 'talk', id: 'a' }, value: 'no' }])).toEqual(NO_LEARNER);
  });
});

const asked = (...attempts: readonly (readonly [string, string])[]): Learner => ({
  ...NO_LEARNER,
  attempts: { [ASKED.id]: attempts.map(([day, choice]) => ({ day: `2026-11-${day}`, choice })) },
});

test.each<[string, Learner, boolean]>([
  ['never answered', NO_LEARNER, false],
  ['wrong yesterday', asked(['24', 'wrong']), true],
  ['right yesterday', asked(['24', 'right']), true],
  ['right today', asked(['25', 'right']), false],
  ['settled', asked(['23', 'right'], ['24', 'right']), false],
])('a question that was %s', (_name, learner, due) => {
  expect(isDue(ASKED, learner, '2026-11-25')).toBe(due);
});

describe('a file', () => {
  const questions = new Map([[ASKED.id, ASKED]]);
  const attempts = (learner: Learner) => learner.attempts[ASKED.id]?.map(({ day, choice }) => `${day}:${choice}`);

  test('takes the place of what is here, joins attempts, and removes nothing', () => {
    const ours: Learner = {
      ...asked(['24', 'wrong'], ['26', 'right']),
      name: 'Mia',
      track: { slug: 'senior-hire', start: '2026-11-20' },
      steps: { a: { state: 'done', day: '2026-11-24' } },
    };
    const theirs: Learner = { ...asked(['24', 'wrong'], ['25', 'right']), evidence: { a: 'Here.' }, talk: { b: true } };
    const merged = mergeLearner(ours, theirs, questions);
    expect(merged).toMatchObject({ name: 'Mia', track: ours.track, steps: ours.steps, evidence: { a: 'Here.' } });
    expect(attempts(merged)).toEqual(['2026-11-24:wrong', '2026-11-25:right', '2026-11-26:right']);
    expect(mergeLearner(theirs, { ...theirs, name: 'Ben', track: { slug: 'b', start: 'c' } }, questions)).toMatchObject(
      {
        name: 'Ben',
        track: { slug: 'b' },
      },
    );
  });

  test('of a question that is not known the latest attempts are kept', () => {
    const merged = mergeLearner(asked(['24', 'a'], ['25', 'b']), asked(['26', 'c']), new Map());
    expect(attempts(merged)).toEqual(['2026-11-25:b', '2026-11-26:c']);
  });

  test('attempts stand in the order of their days, those of one day with ours first', () => {
    const merged = mergeLearner(asked(['24', 'a'], ['26', 'b']), asked(['25', 'c'], ['26', 'd']), questions);
    expect(attempts(merged)).toEqual(['2026-11-24:a', '2026-11-25:c', '2026-11-26:b', '2026-11-26:d']);
  });

  test('with a file of nobody, nothing changes; with one of this newcomer, neither', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const learner = learnerOf(facts);
        expect(mergeLearner(learner, NO_LEARNER, questions)).toEqual(learner);
        expect(mergeLearner(learner, learner, questions)).toEqual(learner);
        expect(mergeLearner(NO_LEARNER, learner, questions).steps).toEqual(learner.steps);
      }),
    );
  });
});

test('a newcomer is frozen with what can be told of the questions', () => {
  expect(freezeLearner(NO_LEARNER, [ASKED], '2026-11-25')).toBeUndefined();
  const learner: Learner = {
    ...asked(['24', 'right']),
    track: { slug: 'backend-engineer', start: '2026-11-20' },
    steps: { a: { state: 'known', day: '2026-11-21' } },
    talk: { a: true },
  };
  expect(freezeLearner(learner, [ASKED, { ...ASKED, id: 'other' }], '2026-11-25')).toEqual({
    name: '',
    track: 'backend-engineer',
    start: '2026-11-20',
    date: '2026-11-25',
    steps: new Map([['a', 'known']]),
    questions: new Map([[ASKED.id, 'right']]),
    talk: new Set(['a']),
  });
});

const phase = (id: 'day-1' | 'week-1', steps: readonly string[]) => ({ id, hours: 1, steps, checkpoint: undefined });
const track: Track = {
  slug: 'a',
  title: 'A',
  for: 'A',
  phases: [phase('day-1', ['a', 'b']), phase('week-1', ['c'])],
};

test('steps of phases that are over are overdue', () => {
  const overdue = (today: string) => overdueSteps(track, '2026-11-25', today, (id) => id !== 'a');
  expect([overdue('2026-11-25'), overdue('2026-11-26'), overdue('2026-12-02')]).toEqual([[], ['b'], ['b', 'c']]);
});

test('next is the first step of the newcomer’s own that is neither done nor left out', () => {
  const step = (id: string, who: Step['who'] = 'newcomer'): Step => ({
    id,
    who,
    says: 'Do it.',
    kind: 'do',
    minutes: 5,
    read: undefined,
    evidence: 'It is there.',
    checks: [],
    slot: undefined,
  });
  const steps = new Map(['b', 'c'].map((id) => [id, step(id)] as const)).set('a', step('a', 'buddy'));
  const next = (...gone: readonly string[]) =>
    nextStep(track, steps, {
      steps: Object.fromEntries(gone.map((id) => [id, { state: 'skipped', day: '2026-11-25' } as const])),
    })?.id;
  expect([next(), next('b'), next('b', 'c')]).toEqual(['b', 'c', undefined]);
});
