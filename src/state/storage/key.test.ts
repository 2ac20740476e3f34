import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PLAN_FIELDS } from '../../domain/plan/plan-item.ts';
import {
  ACTIVE,
  type AssessmentField,
  checkKey,
  fieldKey,
  isAssessmentId,
  OFFLINE,
  PERSIST,
  parseKey,
  QUARANTINE,
  SINCE,
  THEME,
} from './key.ts';

/** All fields, each named so that the compiler asks for a new one. */
const FIELDS: Readonly<Record<AssessmentField, true>> = {
  name: true,
  tier: true,
  uid: true,
  changed: true,
  backup: true,
  unbacked: true,
  filed: true,
  policy: true,
  review: true,
  meeting: true,
  votes: true,
  'draft-of': true,
};

const anyAssessmentId = fc.stringMatching(/^[a-z0-9]{1,24}$/);
const anyCheckId = fc.oneof(
  fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,4}$/),
  fc.nat(99_999).map((place) => `@${place}`),
);

test('keys read as the example in key.ts says', () => {
  expect([SINCE, ACTIVE, THEME, OFFLINE, PERSIST, QUARANTINE]).toEqual(
    ['since', 'active', 'theme', 'offline', 'persist', 'quarantine/'].map((name) => `loadbearing/1/${name}`),
  );
  expect(fieldKey('first', 'tier')).toBe('loadbearing/1/assessment/first/tier');
  expect(checkKey('first', 'answer', '@131')).toBe('loadbearing/1/assessment/first/answer/@131');
});

test('a key that was built is taken apart again', () => {
  fc.assert(
    fc.property(
      anyAssessmentId,
      anyCheckId.filter((id) => id.length <= 64),
      fc.constantFrom('answer' as const, 'note' as const, 'draft' as const, ...PLAN_FIELDS),
      (assessmentId, checkId, kind) => {
        expect(parseKey(checkKey(assessmentId, kind, checkId))).toEqual({ kind, assessmentId, checkId });
      },
    ),
  );
  for (const kind of Object.keys(FIELDS) as AssessmentField[])
    expect(parseKey(fieldKey('a1', kind))).toEqual({ kind, assessmentId: 'a1' });
});

test('ids of 64 characters, the longest that a check can have, have a key', () => {
  expect(parseKey(checkKey('first', 'answer', 'x'.repeat(64)))).toMatchObject({ checkId: 'x'.repeat(64) });
});

test.each([
  '',
  SINCE,
  ACTIVE,
  `${QUARANTINE}assessment/first/tier`,
  'loadbearing/2/assessment/first/tier',
  'loadbearing/1/assessment/first/colour',
  'loadbearing/1/assessment/first/answer/',
  'loadbearing/1/assessment/first/answer/UPPER',
  'loadbearing/1/assessment/first/answer/a/b',
  'loadbearing/1/assessment/first/answers/a',
  'loadbearing/1/assessment/first/tier/x',
  'loadbearing/1/assessment//tier',
  'loadbearing/1/assessment/First/tier',
  'other/loadbearing/1/assessment/first/tier',
])('%j is none of the keys that this version writes', (key) => {
  expect(parseKey(key)).toBeUndefined();
});

test.each([
  ['first', true],
  ['0', true],
  ['a'.repeat(24), true],
  ['a'.repeat(25), false],
  ['', false],
  ['First', false],
  ['a-b', false],
  ['a/b', false],
  ['a\n', false],
])('%j as the id of an assessment: %s', (id, is) => {
  expect(isAssessmentId(id)).toBe(is);
});
