import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { QuestionStanding } from '../../domain/learning/attempt.ts';
import type { LearnerSnapshot, LearningRegister } from '../../domain/learning/learner.ts';
import type { StepState } from '../../domain/learning/step.ts';
import { decodeLearner } from './decode-learner.ts';
import { readEvidence } from './evidence-code.ts';
import { encodeLearner } from './learner-code.ts';

type Written = Pick<LearnerSnapshot, 'name' | 'track' | 'start' | 'date'> & {
  readonly steps: Readonly<Record<string, StepState>>;
  readonly questions: Readonly<Record<string, QuestionStanding>>;
  readonly talk: readonly string[];
  readonly evidence: Readonly<Record<string, string>>;
};

type Frozen = {
  readonly register: LearningRegister;
  readonly codes: readonly { readonly code: string; readonly snapshot: Written }[];
};

// People sent these links and filed them away. If this test fails, mend the decoder: the fixture is never changed.
const fixture = new URL('../../../tests/fixtures/learner-code-1.json', import.meta.url);
const { register, codes }: Frozen = JSON.parse(readFileSync(fixture, 'utf8'));

const snapshotOf = ({ evidence: _, steps, questions, talk, ...rest }: Written): LearnerSnapshot => ({
  ...rest,
  steps: new Map(Object.entries(steps)),
  questions: new Map(Object.entries(questions)),
  talk: new Set(talk),
});

test.each(codes)('$code must decode for ever', async ({ code, snapshot }) => {
  const decoded = decodeLearner(code, register);
  expect(decoded).toMatchObject({ ok: true, snapshot: snapshotOf(snapshot), newer: false });
  const sent = decoded.ok && decoded.evidence ? await readEvidence(decoded.evidence, register) : new Map();
  expect(sent).toEqual(new Map(Object.entries(snapshot.evidence)));
});

test.each(codes.filter(({ snapshot }) => Object.keys(snapshot.evidence).length === 0))(
  '$code is still what its snapshot is written as',
  ({ code, snapshot }) => {
    expect(encodeLearner(snapshotOf(snapshot), register)).toBe(code);
  },
);

test('the fixture holds codes with and without evidence', () => {
  expect(codes.map(({ snapshot }) => Object.keys(snapshot.evidence).length)).toEqual([0, 0, 2]);
});
