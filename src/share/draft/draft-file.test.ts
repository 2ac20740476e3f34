import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BASES, type DraftOrigin, draftFault } from '../../domain/draft/draft.ts';
import { draftJsonSchema } from './json-schema.ts';
import { DRAFT_MAX, isDraftText, readDraftFile } from './read-draft.ts';
import { writeDraftFile } from './write-draft.ts';

// Assistants write such files. If a test here fails, mend the reader: the fixture is never changed.
const fixture = readFileSync(new URL('../../../tests/fixtures/draft-1.json', import.meta.url), 'utf8');
const file = JSON.parse(fixture);
const [first, second] = file.drafts;
const fileWith = (fields: object) => JSON.stringify({ ...file, ...fields });
const firstWith = (fields: object) => fileWith({ drafts: [{ ...first, ...fields }, second] });

const origin: DraftOrigin = {
  ...{ by: 'an assistant 4.2', person: false, on: '2026-11-25', name: 'Payments API', tier: 'production' as const },
  ...{ repository: 'payments-api', commit: '9f3c2ab04411aa77c1d2e3f405162738495a6b7c' },
};
const { check: _first, ...timeout } = first;
const { check: _second, ...rollback } = second;
const drafts = { 'every-call-has-a-timeout': timeout, 'rollback-practised': rollback };

const said = (text: string) => {
  const read = readDraftFile(text);
  return read.ok ? read.ignored : read.faults.map(({ where, says }) => `${where}: ${says}`);
};

test('a draft file of version 1 must read for ever, and is written the same', () => {
  expect(readDraftFile(fixture)).toEqual({ ok: true, origin, drafts, ignored: [] });
  const head = { edition: 128, catalogue: 'k4w9t2pzm7xd', schema: 'https://loadbearing.example/schema/draft-1.json' };
  expect(writeDraftFile({ origin, drafts }, head)).toBe(fixture);
  expect(isDraftText(fixture)).toBe(true);
  expect(isDraftText('{"format":"loadbearing-assessment"}')).toBe(false);
});

test('one by a person, of nothing that is named, is written and read', () => {
  const by = { by: 'Ana Ito', person: true, on: '2026-11-25' } as const;
  const text = writeDraftFile({ origin: by, drafts: {} }, { edition: 1, schema: 'x' });
  expect(readDraftFile(text)).toEqual({ ok: true, origin: by, drafts: {}, ignored: [] });
});

describe('at home', () => {
  const home = { uid: 'k4w9t2pzm7xd', register: ['every-call-has-a-timeout', 'old'] };

  test('checks that there are none of are listed and kept out; places become ids', () => {
    const read = readDraftFile(fileWith({ drafts: [{ ...first, check: '@0' }, second] }), home);
    expect(read).toMatchObject({ ok: true, drafts: { 'every-call-has-a-timeout': timeout } });
    expect(read.ok && read.ignored).toEqual(['drafts[1]: “rollback-practised” is no check of this site; left out.']);
  });

  test('checks of the packs that there are are taken by their ids; no place leads to one', () => {
    const packs = [{ key: 'acme', mark: 'abcdef', title: 'Acme', register: ['acme--two-approvals'] }];
    const mine = { ...first, check: 'acme--two-approvals' };
    expect(readDraftFile(fileWith({ drafts: [mine] }), { ...home, packs })).toEqual({
      ok: true,
      origin,
      drafts: { 'acme--two-approvals': timeout },
      ignored: [],
    });
    for (const [drafted, known] of [
      [mine, home],
      [
        { ...first, check: '@2' },
        { ...home, packs },
      ],
    ] as const)
      expect(readDraftFile(fileWith({ drafts: [drafted] }), known)).toMatchObject({
        drafts: {},
        ignored: [`drafts[0]: “${drafted.check}” is no check of this site; left out.`],
      });
  });

  test('a check that is drafted under its id and under its place is taken once, and that is told', () => {
    const read = readDraftFile(fileWith({ drafts: [{ ...first, check: '@0' }, first] }), home);
    expect(read).toMatchObject({ ok: true, drafts: { 'every-call-has-a-timeout': timeout } });
    expect(read.ok && read.ignored).toEqual([
      'drafts[1]: “every-call-has-a-timeout” is drafted already, under its id or its place; left out.',
    ]);
  });

  test('another catalogue is told', () => {
    const read = readDraftFile(fixture, { ...home, uid: 'aaaaaaaa' });
    expect(read.ok && read.ignored[0]).toBe(
      'Made for another catalogue of checks: an id that both have is taken for the same check.',
    );
  });
});

describe('is refused, with its place', () => {
  test.each([
    ['nothing', ' ', 'the file: There is nothing in it.'],
    ['no JSON', '{', 'line 1'],
    ['a field twice', fixture.replace('"version": 1', '"version": 1, "version": 1'), 'version'],
    ['too much', `"${'x'.repeat(DRAFT_MAX)}"`, 'the file: Larger than 1 MiB'],
    ['another format', fileWith({ format: 'bookmarks' }), 'format: Not a draft file'],
    [
      'assessments',
      fileWith({ format: 'loadbearing-assessment' }),
      'An assessment file is imported under Assessments.',
    ],
    ['JSON that is no object', '3', 'format: Not a draft file'],
    ['a newer version', fileWith({ version: 2 }), 'version: Made for a newer version'],
    ['no version', fileWith({ version: '1' }), 'version: “1” is not allowed here: write 1.'],
    ['no drafts', fileWith({ drafts: undefined }), 'drafts: Missing: write a list of drafts.'],
    [
      'drafts that are no list',
      fileWith({ drafts: {} }),
      'drafts: An object is not allowed here: write a list of drafts.',
    ],
    [
      'too many',
      fileWith({ drafts: Array.from({ length: 1001 }, () => 0) }),
      'drafts: 1001 drafts are here; at most 1000 are read.',
    ],
    [
      'a draft that is none',
      fileWith({ drafts: [3] }),
      'drafts[0]: The number 3 is not allowed here: write a list of drafts.',
    ],
    ['nobody', fileWith({ by: { on: '2026-11-25' } }), 'by: Nobody is named'],
    ['a name that cannot be shown', fileWith({ by: { tool: '\u202e', on: '2026-11-25' } }), 'by: Nothing of its name'],
    [
      'no day',
      fileWith({ by: { tool: 'x', on: 'soon' } }),
      'by.on: “soon” is not allowed here: write a day such as 2026-11-25.',
    ],
    ['a commit that is a name', fileWith({ of: { commit: 'HEAD' } }), 'of.commit: “HEAD” is not allowed here'],
    [
      'an answer that there is none of',
      firstWith({ answer: 'maybe' }),
      'drafts[0].answer: “maybe” is not allowed here: write yes, partly, no, unknown or na.',
    ],
    [
      'a guess',
      firstWith({ basis: 'guess' }),
      'drafts[0].basis: “guess” is not allowed here: write one of seen, stated, not-here.',
    ],
    ['silence as No', firstWith({ answer: 'no', basis: 'not-here' }), 'drafts[0]: “no” cannot rest on “not-here”'],
    ['a bare Yes', firstWith({ answer: 'yes', evidence: undefined }), 'drafts[0]: “yes” needs evidence'],
    [
      'a path that leaves',
      firstWith({ evidence: [{ path: '/etc/passwd' }] }),
      'drafts[0]: A path of its evidence leaves the repository',
    ],
    [
      'lines that are none',
      firstWith({ evidence: [{ path: 'a', lines: 'L4' }] }),
      'drafts[0].evidence[0].lines: “L4” is not allowed here',
    ],
    [
      'too much evidence',
      firstWith({ evidence: Array.from({ length: 11 }, () => ({ says: 'x' })) }),
      'drafts[0].evidence: 11 pieces of evidence are here; at most 10 are read.',
    ],
    [
      'a check twice',
      fileWith({ drafts: [first, first] }),
      'drafts[1]: “every-call-has-a-timeout” is drafted in drafts[0] already',
    ],
    [
      'a role that there is none of',
      firstWith({ ask: { role: 'boss', question: 'x' } }),
      'drafts[0].ask.role: “boss” is not allowed here',
    ],
  ])('%s', (_, text, says) => {
    expect(readDraftFile(text).ok).toBe(false);
    expect(said(text)[0]).toContain(says);
  });
});

describe('is told', () => {
  test.each([
    ['unknown fields', fileWith({ colour: 'red' }), 'colour: not a field that this site knows.'],
    [
      'unknown fields of a draft',
      firstWith({ confidence: 0.9 }),
      'drafts[0].confidence: not a field that this site knows.',
    ],
    [
      'unknown fields of evidence',
      firstWith({ evidence: [{ path: 'a', hash: 'x' }] }),
      'drafts[0].evidence[0].hash: not a field that this site knows.',
    ],
    [
      'texts that were cleaned',
      firstWith({ missing: 'a\u202eb' }),
      'drafts[0]: read with what can be shown of its texts, as far as there is room.',
    ],
    [
      'evidence of which nothing is left',
      firstWith({ answer: 'yes', evidence: [{ says: '\u202e' }] }),
      'drafts[0]: nothing of its evidence can be shown; left out.',
    ],
  ])('%s', (_, text, says) => {
    expect(readDraftFile(text).ok).toBe(true);
    expect(said(text)).toContain(says);
  });

  test('not that an empty list of evidence is none', () => {
    expect(readDraftFile(firstWith({ answer: 'unknown', evidence: [] }))).toMatchObject({ ok: true, ignored: [] });
  });

  test('a hundred times at most', () => {
    const many = Object.fromEntries(Array.from({ length: 150 }, (_, n) => [`field-${n}`, n]));
    expect(said(fileWith(many))).toHaveLength(101);
    expect(said(fileWith(many)).at(-1)).toBe('and 50 more.');
  });
});

const published = new Ajv2020({ validateFormats: false }).compile(draftJsonSchema());

test('the published schema says what the reader says', () => {
  const corpus = [
    ...[fixture, fileWith({ of: {} }), fileWith({ of: 3 }), fileWith({ by: [] }), fileWith({ edition: -1 })],
    ...[
      fileWith({ edition: 1.5 }),
      fileWith({ catalogue: 'X' }),
      fileWith({ $schema: 3 }),
      fileWith({ by: { on: '2026-11-25' } }),
    ],
    ...['yes', 'maybe', 3].map((answer) => firstWith({ answer })),
    ...[[], {}, [3], [{}], [{ path: 3 }], [{ path: 'a', lines: '0' }]].map((evidence) =>
      firstWith({ evidence, answer: 'na' }),
    ),
    ...[{}, { role: 'sre' }, { role: 'sre', question: 'x' }].map((ask) => firstWith({ ask })),
    fileWith({ drafts: [{ ...first, check: 3 }] }),
  ];
  // What stands between fields is the reader's alone.
  const between = /“yes” needs|cannot rest|leaves the repository|neither path nor says|drafted in/;
  for (const text of corpus) {
    const told = readDraftFile(text);
    const refused = !told.ok && told.faults.some(({ says }) => !between.test(says));
    expect([text, published(JSON.parse(text))]).toEqual([text, !refused]);
  }
});

test('whatever strangers write, what is taken may be shown, and nothing throws', () => {
  const any = fc.record({
    check: fc.oneof(fc.constantFrom('a', 'constructor', '__proto__'), fc.string()),
    answer: fc.constantFrom('yes', 'no', 'unknown', 'maybe'),
    basis: fc.constantFrom(...BASES),
    evidence: fc.oneof(
      fc.array(fc.record({ path: fc.string(), says: fc.string({ unit: 'binary' }) }), { maxLength: 3 }),
      fc.jsonValue(),
    ),
    missing: fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue()),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 4 }), (rows) => {
      const read = readDraftFile(fileWith({ drafts: rows }));
      if (!read.ok) expect(read.faults.length).toBeGreaterThan(0);
      else for (const draft of Object.values(read.drafts)) expect(draftFault(draft)).toBeUndefined();
    }),
  );
  fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (text) => void readDraftFile(text)));
});
