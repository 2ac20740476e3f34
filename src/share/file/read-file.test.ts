import { describe, expect, test } from 'vitest';
import { readFile } from './read-file.ts';

const hub = { uid: 'k3v9x2m8', name: 'Hub', tier: 'production', answers: { a: 'yes' }, notes: { a: 'ADR 12' } };
const file = { format: 'loadbearing-assessment', version: 1, exported: '2026-11-22', edition: 130, assessments: [hub] };

/** The file with some fields changed, or left out where they are undefined. */
const fileWith = (fields: object) => JSON.stringify({ ...file, ...fields });
const hubWith = (fields: object) => fileWith({ assessments: [{ ...hub, ...fields }] });
const faultsOf = (text: string) => {
  const read = readFile(text);
  return read.ok ? [] : read.faults;
};
const ignoredOf = (text: string) => {
  const read = readFile(text);
  return read.ok ? read.ignored : undefined;
};

test('the file that the others change is without fault', () => {
  expect(readFile(JSON.stringify(file))).toEqual({
    ok: true,
    assessments: [hub],
    exported: '2026-11-22',
    edition: 130,
    ignored: [],
  });
});

describe('one fault, and where it is', () => {
  const moment = 'a moment such as 2026-11-20T09:30:00.000Z, or leave it out';
  const rule = 'a–z, 0–9 and hyphens, at most 80 characters, or @ and a number up to 99999';
  const item = 'an object with uid, name, tier, answers and notes';

  test.each([
    ['', 'the file', 'There is nothing in it: export it again.'],
    ['\ufeff \n', 'the file', 'There is nothing in it: export it again.'],
    [
      '<!doctype html>',
      'line 1, column 1',
      'Not JSON: “<” stands where a value is expected. An assessment file is what Export saves; this is another kind of file.',
    ],
    [fileWith({ version: 2 }), 'version', /^Made by a newer version of this site: reload the page/],
    [fileWith({ version: 0 }), 'version', 'The number 0 is not allowed here: write 1.'],
    [fileWith({ version: 1.5 }), 'version', 'The number 1.5 is not allowed here: write 1.'],
    [fileWith({ version: '2' }), 'version', '“2” is not allowed here: write 1.'],
    [fileWith({ version: undefined }), 'version', 'Missing: write 1.'],
    [fileWith({ $schema: 7 }), '$schema', /^The number 7 is not allowed here: write the address/],
    [
      fileWith({ exported: '2026-02-29' }),
      'exported',
      '“2026-02-29” is not allowed here: write a day such as 2026-11-22.',
    ],
    [fileWith({ exported: undefined }), 'exported', 'Missing: write a day such as 2026-11-22.'],
    [fileWith({ edition: -1 }), 'edition', 'The number -1 is not allowed here: write a whole number from 0.'],
    [fileWith({ edition: 0.5 }), 'edition', 'The number 0.5 is not allowed here: write a whole number from 0.'],
    [fileWith({ edition: '130' }), 'edition', '“130” is not allowed here: write a whole number from 0.'],
    [fileWith({ edition: 130 }).replace('130', '1e999'), 'edition', /^The number Infinity is not allowed here/],
    [fileWith({ assessments: {} }), 'assessments', 'An object is not allowed here: write a list of assessments.'],
    [fileWith({ assessments: undefined }), 'assessments', 'Missing: write a list of assessments.'],
    [fileWith({ assessments: [hub, null] }), 'assessments[1]', `null is not allowed here: write ${item}.`],
    [fileWith({ assessments: ['Hub'] }), 'assessments[0]', `“Hub” is not allowed here: write ${item}.`],
    [
      hubWith({ uid: 'first' }),
      'assessments[0].uid',
      '“first” is not allowed here: write 8 to 24 characters of a–z and 0–9.',
    ],
    [hubWith({ uid: undefined }), 'assessments[0].uid', 'Missing: write 8 to 24 characters of a–z and 0–9.'],
    [hubWith({ name: null }), 'assessments[0].name', 'null is not allowed here: write text.'],
    [
      hubWith({ tier: 'Prod' }),
      'assessments[0].tier',
      '“Prod” is not allowed here: write one of prototype, production, critical.',
    ],
    [
      hubWith({ tier: true }),
      'assessments[0].tier',
      'true is not allowed here: write one of prototype, production, critical.',
    ],
    [
      hubWith({ changed: '2026-11-20' }),
      'assessments[0].changed',
      `“2026-11-20” is not allowed here: write ${moment}.`,
    ],
    [hubWith({ changed: null }), 'assessments[0].changed', `null is not allowed here: write ${moment}.`],
    [
      hubWith({ answers: [] }),
      'assessments[0].answers',
      'A list is not allowed here: write an object of answers by check id.',
    ],
    [hubWith({ answers: undefined }), 'assessments[0].answers', 'Missing: write an object of answers by check id.'],
    [
      hubWith({ notes: null }),
      'assessments[0].notes',
      'null is not allowed here: write an object of notes by check id.',
    ],
    [
      hubWith({ answers: { 'a-b': 'maybe' } }),
      'assessments[0].answers.a-b',
      '“maybe” is not allowed here: write yes, partly, no, unknown or na.',
    ],
    [hubWith({ answers: { constructor: {} } }), 'assessments[0].answers.constructor', /^An object is not allowed here/],
    [hubWith({ notes: { '@7': ['x'] } }), 'assessments[0].notes.@7', 'A list is not allowed here: write text.'],
    [hubWith({ answers: { 'A b': 'yes' } }), 'assessments[0].answers', `“A b” is not a check id: write ${rule}.`],
    [hubWith({ notes: { toString: 'x' } }), 'assessments[0].notes', `“toString” is not a check id: write ${rule}.`],
    [
      hubWith({ answers: { '@100000': 'yes' } }),
      'assessments[0].answers',
      `“@100000” is not a check id: write ${rule}.`,
    ],
    [
      fileWith({ assessments: [hub, hub] }),
      'assessments[1].uid',
      '“k3v9x2m8” is the uid of assessments[0] already: give each assessment its own.',
    ],
  ])('%s', (text, where, says) => {
    expect(faultsOf(text)).toEqual([{ where, says: typeof says === 'string' ? says : expect.stringMatching(says) }]);
  });
});

describe('another program’s JSON', () => {
  const says = 'Not an assessment file of this site: in one, this is "loadbearing-assessment".';

  test.each([
    '{}',
    '[]',
    'null',
    '0',
    '"text"',
    '{"name": "left-pad", "version": "1.3.0"}',
    fileWith({ format: 'other', version: 2 }),
  ])('%s', (text) => {
    expect(faultsOf(text)).toEqual([{ where: 'format', says }]);
  });
});

test('all faults are told at once, in the order in which they stand', () => {
  const text = fileWith({ edition: 'x', assessments: [{ ...hub, tier: 'x', answers: { a: 'x', b: 'yes', c: 0 } }, 7] });
  expect(faultsOf(text).map(({ where }) => where)).toEqual([
    'edition',
    'assessments[0].tier',
    'assessments[0].answers.a',
    'assessments[0].answers.c',
    'assessments[1]',
  ]);
});

test('a field that is written twice is a fault, as after a merge by hand', () => {
  const text = `${JSON.stringify(file, undefined, 2)}`.replace('"a": "yes"', '"a": "yes",\n        "a": "no"');
  expect(faultsOf(text)).toEqual([
    { where: 'assessments[0].answers.a', says: 'Written twice, on lines 12 and 13: keep one of them.' },
  ]);
});

describe('what is not taken as it stands is told', () => {
  test.each([
    [fileWith({ colour: 'red' }), ['colour: not a field that this site knows.']],
    [hubWith({ owner: { deep: [] } }), ['assessments[0].owner: not a field that this site knows.']],
    [fileWith({ ['x'.repeat(99)]: 1 }), [`${'x'.repeat(80)}…: not a field that this site knows.`]],
    [hubWith({ name: ' Hub\u202e\n2 ' }), ['assessments[0].name: read as “Hub 2”.']],
    [hubWith({ name: '' }), ['assessments[0].name: read as “My system”.']],
    [
      hubWith({ notes: { a: 'x\r\ny' } }),
      ['assessments[0].notes.a: characters that cannot be shown were replaced or left out.'],
    ],
    [hubWith({ notes: { a: 'x'.repeat(2001) } }), ['assessments[0].notes.a: cut at 2000 characters.']],
    [hubWith({ notes: { a: ' ' } }), ['assessments[0].notes.a: an empty note was left out.']],
    [hubWith({ answers: { 'never-published': 'no' }, notes: { '@7': 'x' } }), []],
  ])('%s', (text, ignored) => {
    expect(ignoredOf(text)).toEqual(ignored);
  });

  test('a hundred sentences, and how many more there are', () => {
    const fields = Object.fromEntries(Array.from({ length: 102 }, (_, index) => [`field-${index}`, index]));
    const ignored = ignoredOf(fileWith(fields));
    expect(ignored).toHaveLength(101);
    expect(ignored?.slice(-2)).toEqual(['field-99: not a field that this site knows.', 'and 2 more.']);
  });
});

test.each([
  'https://example.org/summary/#1.HdUTA0h1YgEBCQEEAP\nhttps://example.org/summary/#1.jgbVEwVDYWbDqQN5BB73dVo\n',
  'Payments: <https://example.org/base/summary/#1.HdUTA0h1YgEBCQEEAP>',
])('a list of links is told where it belongs: %j', (text) => {
  expect(faultsOf(text)).toMatchObject([{ where: 'the file', says: expect.stringContaining('team page') }]);
});

test('a file of another kind is not taken for a list of links', () => {
  expect(faultsOf('practices:\n  - id: 1.2')).toMatchObject([{ says: expect.stringContaining('Not JSON') }]);
  expect(faultsOf('["#1.HdUTA0h1YgEBCQEEAP"]')).toMatchObject([{ where: 'format' }]);
});
