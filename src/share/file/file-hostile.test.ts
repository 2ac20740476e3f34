import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { ASSESSMENTS_MAX, ENTRIES_MAX } from '../../domain/assessment/file-limit.ts';
import { FILE_MAX } from '../code/limit.ts';
import { readFile } from './read-file.ts';

const head = '"format": "loadbearing-assessment", "version": 1, "exported": "2026-11-22", "edition": 130';
const fileOf = (assessments: string) => `{${head}, "assessments": ${assessments}}`;
const hub = (answers: string, uid = 'k3v9x2m8') =>
  `{"uid": "${uid}", "name": "Hub", "tier": "critical", "answers": ${answers}, "notes": {}}`;
const fillTo = (size: number, unit: string) => unit.repeat(Math.floor(size / unit.length));

function faultsOf(text: string) {
  const read = readFile(text);
  expect(read.ok).toBe(false);
  return read.ok ? [] : read.faults;
}

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).filter((name) => /polluted|format/.test(name))).toEqual([]);
  expect(Object.keys({})).toEqual([]);
});

describe('prototypes', () => {
  test('__proto__ is no check id', () => {
    const [fault] = faultsOf(fileOf(`[${hub('{"__proto__": "yes"}')}]`));
    expect(fault).toMatchObject({
      where: 'assessments[0].answers',
      says: expect.stringContaining('“__proto__” is not'),
    });
  });

  test('__proto__ is no field, and gives none', () => {
    const read = readFile(fileOf(`[${hub('{}')}], "__proto__": {"polluted": true}`));
    expect(read).toMatchObject({ ok: true, ignored: ['__proto__: not a field that this site knows.'] });
    expect(faultsOf(`{"__proto__": ${fileOf('[]')}}`)).toMatchObject([{ where: 'format' }]);
    expect(faultsOf(fileOf('[{"__proto__": {"uid": "k3v9x2m8"}}]'))).toHaveLength(5);
  });

  test('constructor is a check id like any other', () => {
    const read = readFile(fileOf(`[${hub('{"constructor": "no", "prototype": "yes"}')}]`));
    const [assessment] = read.ok ? read.assessments : [];
    expect(Object.entries(assessment?.answers ?? {})).toEqual([
      ['constructor', 'no'],
      ['prototype', 'yes'],
    ]);
  });
});

describe('depth', () => {
  test.each([
    ['lists', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['objects', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
    ['an unknown field', fileOf(`[], "deep": ${'['.repeat(10_000)}${']'.repeat(10_000)}`)],
    ['an answer', fileOf(`[${hub(`{"a": ${'['.repeat(10_000)}${']'.repeat(10_000)}}`)}]`)],
    ['lists that never end', '['.repeat(FILE_MAX)],
  ])('%s', (_, text) => {
    expect(faultsOf(text)).toMatchObject([{ says: 'Nested deeper than 32 levels; an assessment file has four.' }]);
  });
});

describe('size', () => {
  test('more than 5 MiB are not looked at', () => {
    const says = 'Larger than 5 MiB: export fewer assessments at a time.';
    expect(faultsOf('x'.repeat(FILE_MAX + 1))).toEqual([{ where: 'the file', says }]);
    expect(readFile(fileOf('[]').padEnd(FILE_MAX)).ok).toBe(true);
    expect(readFile(fileOf('[]').padEnd(FILE_MAX + 1)).ok).toBe(false);
  });

  test('too many assessments are counted, and not read', () => {
    const uid = (index: number) => `uid${String(index).padStart(9, '0')}`;
    const list = (count: number) =>
      fileOf(`[${Array.from({ length: count }, (_, index) => hub('{}', uid(index))).join()}]`);
    expect(readFile(list(ASSESSMENTS_MAX)).ok).toBe(true);
    expect(faultsOf(list(ASSESSMENTS_MAX + 1))).toEqual([
      { where: 'assessments', says: '1001 assessments are here; at most 1000 are read.' },
    ]);
    expect(faultsOf(fileOf(`[${fillTo(500_000, '0,')}0]`))).toHaveLength(1);
  });

  test('too many answers are counted, and not read', () => {
    const answers = (count: number) => `{${Array.from({ length: count }, (_, index) => `"x${index}":"no"`).join()}}`;
    expect(readFile(fileOf(`[${hub(answers(ENTRIES_MAX))}]`)).ok).toBe(true);
    expect(faultsOf(fileOf(`[${hub(answers(ENTRIES_MAX + 1))}]`))).toEqual([
      { where: 'assessments[0].answers', says: '100001 entries are here; at most 100000 are read.' },
    ]);
  });
});

describe('A file of faults is 20 faults, in words that a person can read', () => {
  const names = (value: string) => `{${Array.from({ length: 30_000 }, (_, index) => `"${index}":${value}`).join()}}`;
  const long = fillTo(FILE_MAX / 2, 'x\u202e');

  test.each([
    ['wrong answers', fileOf(`[${hub(names('0'))}]`), 20],
    ['wrong ids', fileOf(`[${hub(names('"no"').replaceAll('":', '_":'))}]`), 20],
    ['wrong assessments', fileOf(`[${fillTo(1998, '0,')}0]`), 20],
    ['one uid', fileOf(`[${Array.from({ length: 99 }, () => hub('{}')).join()}]`), 20],
    ['one name', `{${fillTo(500_000, '"":0,')}"":0}`, 20],
    ['a long answer', fileOf(`[${hub(`{"a": "${long}"}`)}]`), 1],
    ['a long id', fileOf(`[${hub(`{"${long}": "no"}`)}]`), 1],
    ['a long format', JSON.stringify({ format: long }), 1],
    ['digits', fillTo(FILE_MAX, '9'), 1],
    ['escapes', `"${fillTo(FILE_MAX - 2, '\\n')}"`, 1],
    ['quotation marks', fillTo(FILE_MAX, '"'), 1],
    ['space', fillTo(FILE_MAX, ' '), 1],
    ['line ends, then no JSON', `${fillTo(FILE_MAX - 1, '\n')}x`, 1],
  ])('%s', (_, text, count) => {
    const faults = faultsOf(text);
    expect(faults).toHaveLength(count);
    for (const { where, says } of faults) {
      expect(where.length).toBeLessThan(250);
      expect(says.length).toBeLessThan(250);
      expect(where + says).not.toMatch(/[\p{Cc}\u202e]/u);
    }
  });

  test('30,000 unknown fields are told in a hundred sentences', () => {
    const fields = Array.from({ length: 30_000 }, (_, index) => `"x${index}":0`).join();
    const read = readFile(fileOf(`[], ${fields}`));
    expect(read.ok && read.ignored.at(-1)).toBe('and 29900 more.');
  });
});

test('any JSON, and any JSON in any place of a file, is read or refused with a reason', () => {
  const valid = JSON.parse(fileOf(`[${hub('{"a": "yes"}')}]`));
  const places: ((value: unknown) => unknown)[] = [
    (value) => value,
    (value) => ({ ...valid, ...Object(value) }),
    ...Object.keys(valid).map((field) => (value: unknown) => ({ ...valid, [field]: value })),
    ...Object.keys(valid.assessments[0]).map((field) => (value: unknown) => ({
      ...valid,
      assessments: [{ ...valid.assessments[0], [field]: value }],
    })),
    (value) => ({ ...valid, assessments: [{ ...valid.assessments[0], answers: { a: value } }] }),
  ];
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...places), (value, put) => {
      const read = readFile(JSON.stringify(put(value)));
      if (read.ok) expect(read.assessments.every(({ uid, tier }) => uid.length >= 8 && tier.length > 0)).toBe(true);
      else for (const { where, says } of read.faults) expect([where.length > 0, says.length > 0]).toEqual([true, true]);
    }),
    { numRuns: 1_000 },
  );
});

test('any text is refused with a reason', () => {
  fc.assert(fc.property(fc.string(), (text) => faultsOf(text).length === 1));
});
