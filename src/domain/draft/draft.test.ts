import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Draft, type DraftOrigin, draftFault, isInside } from './draft.ts';
import { readDraft, readOrigin, storedDraft } from './stored-draft.ts';

const seen: Draft = {
  answer: 'partly',
  basis: 'seen',
  evidence: [
    { path: 'src/http/client.ts', lines: '41-58', says: 'default timeout 3 s' },
    { says: 'As agreed in May.' },
  ],
  missing: 'The importer builds its own client.',
  ask: { role: 'backend', question: 'Is importer.ts still run?' },
};
const origin: DraftOrigin = {
  ...{ by: 'A tool 1.0', person: false, on: '2026-11-25', name: 'Payments API', tier: 'critical' },
  ...{ repository: 'payments-api', commit: '9f3c2ab' },
};

describe('what a draft may not claim', () => {
  test.each<[Draft, string | undefined]>([
    [seen, undefined],
    [{ answer: 'unknown', basis: 'not-here' }, undefined],
    [{ answer: 'no', basis: 'seen' }, undefined],
    [{ answer: 'no', basis: 'not-here' }, '“no” cannot rest on “not-here”'],
    [{ answer: 'na', basis: 'not-here' }, '“na” cannot rest on “not-here”'],
    [{ answer: 'yes', basis: 'seen' }, '“yes” needs evidence'],
    [{ answer: 'yes', basis: 'seen', evidence: [{ path: '../other/a.ts' }] }, 'A path of its evidence leaves'],
    [{ answer: 'yes', basis: 'seen', evidence: [{}] }, 'A piece of evidence has neither'],
  ])('%o', (draft, says) => {
    const fault = draftFault(draft);
    if (says === undefined) expect(fault).toBeUndefined();
    else expect(fault).toContain(says);
  });
});

test.each(['src/a.ts', '.github/workflows/ci.yml', 'a', 'a b/c.d', '..a/b'])('%s is inside', (path) => {
  expect(isInside(path)).toBe(true);
});

test.each([
  '',
  '/etc/passwd',
  '../a',
  'a/../../b',
  './a',
  'a//b',
  'a/',
  'https://x.example/a',
  'file:a',
  'a\\b',
  'a\nb',
  'C:\\a',
])('%j is not inside', (path) => expect(isInside(path)).toBe(false));

describe('as it is stored', () => {
  test('it is read back', () => {
    expect(readDraft(storedDraft(seen))).toEqual(seen);
    expect(readOrigin(storedDraft(origin))).toEqual(origin);
    expect(readOrigin('{"by":"Ana","person":true,"on":"2026-11-25"}')).toEqual({
      by: 'Ana',
      person: true,
      on: '2026-11-25',
    });
  });

  test.each([
    '',
    'null',
    '3',
    '{}',
    '{"answer":"maybe","basis":"seen"}',
    '{"answer":"no","basis":"guess"}',
    '{"answer":3,"basis":"seen"}',
    '{"answer":"yes","basis":"seen","evidence":[{"says":"\\u202e"}]}',
  ])('%s is no draft', (text) => expect(readDraft(text)).toBeUndefined());

  test.each(['', 'null', '{}', '{"by":"x","on":"soon"}', '{"by":3,"on":"2026-11-25"}', '{"by":" ","on":"2026-11-25"}'])(
    '%s is no origin',
    (text) => expect(readOrigin(text)).toBeUndefined(),
  );

  test('texts are one line, of what can be shown and of what there is room for', () => {
    const long = { ...seen, missing: `a\u202eb\n${'x'.repeat(600)}`, ask: { role: 'nobody', question: 'Q' } };
    const read = readDraft(JSON.stringify({ ...long, evidence: [{ path: 'a', lines: 'x' }, 3, { lines: '4' }] }));
    expect(read).toEqual({
      answer: 'partly',
      basis: 'seen',
      evidence: [{ path: 'a' }],
      missing: `a b ${'x'.repeat(496)}`,
    });
    expect(readOrigin(JSON.stringify({ ...origin, tier: 'big', commit: 'HEAD', name: 3 }))).toEqual({
      ...{ by: 'A tool 1.0', person: false, on: '2026-11-25', repository: 'payments-api' },
    });
    expect(readOrigin(JSON.stringify({ ...origin, by: 'A\u200bna' }))?.by).toBe('Ana');
  });

  test('nothing of a stranger throws', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (text) => void [readDraft(text), readOrigin(text)]));
    const any = fc.record({
      answer: fc.constantFrom('yes', 'no', 'unknown'),
      basis: fc.constantFrom('seen', 'not-here'),
      evidence: fc.jsonValue(),
      missing: fc.jsonValue(),
      ask: fc.jsonValue(),
    });
    fc.assert(
      fc.property(any, (value) => {
        const draft = readDraft(JSON.stringify(value));
        if (draft !== undefined) expect(draftFault(draft)).toBeUndefined();
      }),
    );
  });
});
