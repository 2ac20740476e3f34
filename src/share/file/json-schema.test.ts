import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { assessmentJsonSchema, schemaOf } from './json-schema.ts';
import { readFile } from './read-file.ts';

// Formats are for people here: each has its pattern beside it.
const ajv = new Ajv2020({ validateFormats: false });
const published = ajv.compile(assessmentJsonSchema());

const fixture = readFileSync(new URL('../../../tests/fixtures/assessment-file-1.json', import.meta.url), 'utf8');
const file = JSON.parse(fixture);
const [first] = file.assessments;
const fileWith = (fields: object) => JSON.stringify({ ...file, ...fields });
const firstWith = (fields: object) => fileWith({ assessments: [{ ...first, ...fields }] });

const values = [
  undefined,
  null,
  true,
  0,
  1,
  2,
  1.5,
  -1,
  1e300,
  '',
  'x',
  '2026-11-22',
  '2026-02-29',
  [],
  ['x'],
  {},
  { a: 'yes' },
  { a: 1 },
];
const moments = [
  '2026-11-20T09:30:00.000Z',
  '2026-11-20T09:30:00Z',
  '2026-11-20T24:00:00.000Z',
  '2026-02-30T09:30:00.000Z',
  '2026-11-20',
];
const days = [
  '2024-02-29',
  '1900-02-29',
  '0000-02-29',
  '2026-13-01',
  '2026-00-01',
  '2026-11-31',
  ' 2026-11-22',
  '2026-11-22\n',
];
const uids = ['k3v9x2m8', 'k3v9x2m', 'x'.repeat(24), 'x'.repeat(25), 'K3V9X2M8', 'k3v9x2m8\n', 'k3v9-2m8'];
const ids = [
  'a',
  '-a',
  'A',
  '__proto__',
  'constructor',
  'x'.repeat(80),
  'x'.repeat(81),
  '@0',
  '@07',
  '@99999',
  '@100000',
  '',
  'a\n',
];

const milestone = { name: 'Spring', date: '2026-03-01', code: '1.AAAA' };

const corpus: readonly string[] = [
  fixture,
  fileWith({ colour: 'red' }),
  firstWith({ colour: 'red' }),
  ...[{}, [], 3, { moved: 'says' }, { staleDays: -1 }, { staleDays: 3650, overdueDays: 0, moved: 'fails' }].map(
    (policy) => firstWith({ policy }),
  ),
  ...[3651, 1.5, '9', 1e300].map((overdueDays) => firstWith({ policy: { overdueDays } })),
  firstWith({ policy: { colour: 'red' } }),
  fileWith({ assessments: Array.from({ length: 1001 }, () => 0) }),
  firstWith({ name: 'x'.repeat(81), notes: { a: 'x'.repeat(2001) } }),
  ...Object.keys(file).flatMap((field) => values.map((value) => fileWith({ [field]: value }))),
  ...Object.keys(first).flatMap((field) => values.map((value) => firstWith({ [field]: value }))),
  ...['yes', 'partly', 'no', 'unknown', 'na', 'Yes', ''].map((answer) => firstWith({ answers: { a: answer } })),
  ...moments.map((changed) => firstWith({ changed })),
  ...days.map((exported) => fileWith({ exported })),
  ...uids.map((uid) => firstWith({ uid })),
  ...ids.map((id) => firstWith({ answers: Object.fromEntries([[id, 'yes']]) })),
  ...ids.map((id) => firstWith({ notes: Object.fromEntries([[id, 'x']]) })),
  ...['plan', 'milestones'].flatMap((field) => values.map((value) => firstWith({ [field]: value }))),
  ...ids.map((id) => firstWith({ plan: Object.fromEntries([[id, { owner: 'Ana' }]]) })),
  ...['owner', 'due', 'risk', 'revisit', 'by', 'colour'].flatMap((field) =>
    values.map((value) => firstWith({ plan: { a: { [field]: value } } })),
  ),
  ...['name', 'date', 'code', 'colour'].flatMap((field) =>
    values.map((value) => firstWith({ milestones: [{ ...milestone, [field]: value }] })),
  ),
  ...days.map((due) => firstWith({ plan: { a: { due } }, milestones: [{ ...milestone, date: due }] })),
  ...['1.A', '12.A-_9', '0.A', '123.A', '1.', '1.A\n', 'A'].map((code) =>
    firstWith({ milestones: [{ ...milestone, code }] }),
  ),
  ...values.map((learner) => fileWith({ learner })),
  ...['name', 'track', 'step', 'evidence', 'question', 'talk', 'colour'].flatMap((field) =>
    values.map((value) => fileWith({ learner: { [field]: value } })),
  ),
  ...ids.map((id) => fileWith({ learner: { step: Object.fromEntries([[id, 'done 2026-11-25']]) } })),
  firstWith({ milestones: Array.from({ length: 1001 }, () => milestone) }),
  ...['{}', '[]', 'null', '"x"', '7'],
];

test('the corpus has good files and bad ones', () => {
  const good = corpus.filter((text) => readFile(text).ok).length;
  expect([good > 40, corpus.length - good > 200]).toEqual([true, true]);
});

test('the published schema and the reader agree on all of them', () => {
  expect(corpus.filter((text) => published(JSON.parse(text)) !== readFile(text).ok)).toEqual([]);
});

test('they agree on any day and any moment', () => {
  const two = fc.integer({ min: 0, max: 62 }).map((number) => String(number).padStart(2, '0'));
  const year = fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, '0'));
  fc.assert(
    fc.property(year, two, two, two, two, (yyyy, month, day, hour, minute) => {
      const exported = `${yyyy}-${month}-${day}`;
      const assessments = [{ ...first, changed: `2026-11-22T${hour}:${minute}:${day}.000Z` }];
      for (const text of [fileWith({ exported }), fileWith({ assessments })]) {
        expect(published(JSON.parse(text))).toBe(readFile(text).ok);
      }
    }),
    { numRuns: 1_000 },
  );
});

describe('only the reader sees', () => {
  test.each([
    ['a uid that two assessments have', fileWith({ assessments: [first, first] })],
    ['a field that is written twice', fixture.replace('"version": 1,', '"version": 1, "version": 1,')],
    ['more than 5 MiB', fixture.padEnd(6_000_000)],
    ['more than 32 levels', fileWith({ deep: JSON.parse('['.repeat(40) + ']'.repeat(40)) })],
  ])('%s', (_, text) => {
    expect(published(JSON.parse(text))).toBe(true);
    expect(readFile(text).ok).toBe(false);
  });
});

test('every field says what it is', () => {
  const text = JSON.stringify(assessmentJsonSchema());
  expect(text.match(/"properties":/g)).toHaveLength(12);
  const fields = (schema: object): readonly object[] =>
    Object.entries(schema).flatMap(([name, value]) =>
      typeof value !== 'object'
        ? []
        : [...(name === 'properties' ? Object.values(value as object) : []), ...fields(value)],
    );
  expect(fields(assessmentJsonSchema()).filter((field) => !('description' in field))).toEqual([]);
});

test.each([
  ['trim', v.pipe(v.string(), v.trim())],
  [
    'check',
    v.pipe(
      v.string(),
      v.check((text) => text.length > 3),
    ),
  ],
])('a step that JSON Schema has no words for stops the build: %s', (step, shape) => {
  expect(() => schemaOf(shape)).toThrow(`The assessment file has a "${step}"`);
});

test('a check that adds nothing to the shape leaves it as it is', () => {
  expect(
    schemaOf(
      v.pipe(
        v.string(),
        v.rawCheck(() => {}),
      ),
    ),
  ).toEqual({ type: 'string' });
});

test('an object of no file has its fields, and no sentences for them', () => {
  const { properties, required } = schemaOf(v.object({ a: v.string(), b: v.exactOptional(v.array(v.number())) }));
  expect(properties).toEqual({ a: { type: 'string' }, b: { type: 'array', items: { type: 'number' } } });
  expect(required).toEqual(['a']);
});
