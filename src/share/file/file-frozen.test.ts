import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeFile } from './assessment-file.ts';
import { readFile } from './read-file.ts';

// People keep such files as their backup. If a test here fails, mend the reader: the fixture is never changed.
const fixture = readFileSync(new URL('../../../tests/fixtures/assessment-file-1.json', import.meta.url), 'utf8');

const assessments = [
  {
    uid: 'k3v9x2m8q1',
    name: 'Payments API',
    tier: 'critical',
    changed: '2026-11-20T09:30:00.000Z',
    answers: {
      '@131': 'no',
      'a-check-that-was-never-published': 'unknown',
      constructor: 'na',
      'error-budget-policy-signed': 'yes',
      'slo-agreed-in-writing': 'partly',
    },
    notes: {
      '@131': 'Answered on a newer site.',
      'error-budget-policy-signed':
        'Signed in March:\nhttps://wiki.example/budget "v2" – see § 4, naïve \u{1f469}\u200d\u{1f469}\u200d\u{1f467}',
    },
  },
  { uid: '00000000', name: 'Café 7', tier: 'prototype', answers: {}, notes: {} },
] as const;

const planned = readFileSync(new URL('../../../tests/fixtures/assessment-file-1-plan.json', import.meta.url), 'utf8');

test('so must one with a plan and milestones, and be written the same', () => {
  const read = readFile(planned);
  expect(read).toMatchObject({
    ok: true,
    ignored: [],
    assessments: [
      {
        plan: {
          '@131': { due: '2027-01-31' },
          'error-budget-policy-signed': {
            owner: 'Ana "Nan" Ito',
            due: '2026-12-01',
            risk: 'Sunset in May',
            revisit: '2027-03-01',
          },
        },
        milestones: [
          { date: '2026-05-04', name: 'Before the peak' },
          { date: '2026-11-22', name: 'Q4' },
        ],
      },
    ],
  });
  const schema = 'https://loadbearing.example/schema/assessment-1.json';
  expect(read.ok && writeFile(read.assessments, { exported: '2026-11-22', edition: 128, schema })).toBe(planned);
});

test('a file of version 1 must read for ever', () => {
  expect(readFile(fixture)).toEqual({ ok: true, assessments, exported: '2026-11-22', edition: 130, ignored: [] });
});

test.each([
  ['with Windows line ends', fixture.replaceAll('\n', '\r\n')],
  ['with a byte order mark', `\ufeff${fixture}`],
  ['on one line', JSON.stringify(JSON.parse(fixture))],
  ['without its last line end', fixture.trimEnd()],
])('it also reads %s', (_, text) => {
  expect(readFile(text)).toEqual(readFile(fixture));
});

test('it is still what its assessments are written as', () => {
  const schema = 'https://loadbearing.example/schema/assessment-1.json';
  expect(writeFile(assessments, { exported: '2026-11-22', edition: 130, schema })).toBe(fixture);
});
