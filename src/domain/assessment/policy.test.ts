import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  milderFields,
  POLICY_DAYS_MAX,
  type Policy,
  policyChanges,
  policyText,
  readPolicy,
  STRICTNESSES,
} from './policy.ts';

const strictness = fc.constantFrom(...STRICTNESSES);
const days = fc.nat(POLICY_DAYS_MAX);
const anyPolicy = fc.record(
  { essential: strictness, moved: strictness, overdueDays: days, staleDays: days },
  { requiredKeys: [] },
);
const standard = { essential: 'fails', moved: 'warns', overdueDays: 30, staleDays: 120 } as const;

test('a policy is read back as it was stored', () => {
  fc.assert(fc.property(anyPolicy, (policy) => void expect(readPolicy(policyText(policy))).toEqual({ ...policy })));
});

test('what a newer version has agreed on is left out, and nothing of a stranger throws', () => {
  expect(readPolicy('{"colour":"red","staleDays":9}')).toEqual({ staleDays: 9 });
  fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (text) => void readPolicy(text)));
});

test.each(['', 'null', '3', '{"staleDays":-1}', '{"staleDays":1.5}', '{"staleDays":3651}', '{"moved":"says"}'])(
  '%s is none',
  (text) => expect(readPolicy(text)).toBeUndefined(),
);

test('what changed of a policy is told by field', () => {
  expect(policyChanges({ moved: 'fails', staleDays: 9 }, { moved: 'warns', overdueDays: 5, staleDays: 9 })).toEqual([
    'moved',
    'overdueDays',
  ]);
  expect(policyChanges({ staleDays: 9 })).toEqual(['staleDays']);
  expect(policyChanges(undefined, {})).toEqual([]);
});

describe('milder than before', () => {
  test.each<[Policy, Policy, readonly string[]]>([
    [{}, {}, []],
    [{ overdueDays: 31 }, {}, ['overdueDays']],
    [{ overdueDays: 30 }, {}, []],
    [{}, { staleDays: 90 }, ['staleDays']],
    [{ essential: 'warns' }, {}, ['essential']],
    [{}, { moved: 'fails' }, ['moved']],
    [{ moved: 'fails' }, {}, []],
  ])('%o, then %o', (now, before, fields) => {
    expect(milderFields(now, before, standard)).toEqual(fields);
  });
});
