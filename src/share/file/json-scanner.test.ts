import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonFaults } from './json-scanner.ts';

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const syntax = (where: string, says: string) => [{ where, says: `Not JSON: ${says} is expected.` }];

test.each([
  ['', 'line 1, column 1', 'the file ends where a value'],
  ['\n <html>', 'line 2, column 2', '“<” stands where a value'],
  ['{"a": 1,\n<<<<<<< HEAD', 'line 2, column 1', '“<” stands where a name in double quotation marks'],
  ['{"a": 1,}', 'line 1, column 9', '“}” stands where a name in double quotation marks'],
  ["{'a': 1}", 'line 1, column 2', "“'” stands where a name in double quotation marks"],
  ['{"a" 1}', 'line 1, column 6', '“1” stands where a colon'],
  ['{"a": }', 'line 1, column 7', '“}” stands where a value'],
  ['{"a": 1', 'line 1, column 8', 'the file ends where a comma or }'],
  ['{\n  "a": 1\n  "b": 2\n}', 'line 3, column 3', '“"” stands where a comma or }'],
  ['[1, 2', 'line 1, column 6', 'the file ends where a comma or ]'],
  ['[1, 2}', 'line 1, column 6', '“}” stands where a comma or ]'],
  ['[1,]', 'line 1, column 4', '“]” stands where a value'],
  ['["a', 'line 1, column 4', 'the file ends where a closing quotation mark'],
  ['["a\n"]', 'line 1, column 4', 'a line break or control character stands where a closing quotation mark'],
  ['["\\x"]', 'line 1, column 3', '“\\” stands where a closing quotation mark'],
  ['["\\u12g4"]', 'line 1, column 3', '“\\” stands where a closing quotation mark'],
  ['01', 'line 1, column 2', '“1” stands where the end of the file'],
  ['[1] [2]', 'line 1, column 5', '“[” stands where the end of the file'],
  ['[😀]', 'line 1, column 2', '“😀” stands where a value'],
  ['NaN', 'line 1, column 1', '“N” stands where a value'],
])('%j: %s', (text, where, says) => {
  expect(parses(text)).toBe(false);
  expect(jsonFaults(text)).toEqual(syntax(where, says));
});

describe('a field that is written twice', () => {
  test.each([
    ['{"a": 1, "a": 1}', 'a', 'on lines 1 and 1'],
    ['{"a": [0, {\n"b": 1,\n"c": 2,\n"\\u0062": 3}]}', 'a[1].b', 'on lines 2 and 4'],
    ['[{"__proto__": 1,\n"__proto__": 2}]', '[0].__proto__', 'on lines 1 and 2'],
    ['{"": 1,\n"": 2}', '', 'on lines 1 and 2'],
  ])('%j', (text, where, lines) => {
    expect(jsonFaults(text)).toEqual([{ where, says: `Written twice, ${lines}: keep one of them.` }]);
  });

  test('the same name in two objects is fine', () => {
    expect(jsonFaults('[{"a": {"a": 1}}, {"a": 1}]')).toEqual([]);
  });

  test('at most 20 are told, none of them at length', () => {
    const text = `{${Array.from({ length: 99 }, () => `"${'x'.repeat(999)}\u202e": 1`).join()}}`;
    const faults = jsonFaults(text);
    expect(faults).toHaveLength(20);
    expect(faults[0]?.where).toBe(`${'x'.repeat(200)}…`);
  });

  test('what stands before a fault of syntax is told as well', () => {
    expect(jsonFaults('{"a": 1, "a": 1, "a": x}')).toHaveLength(3);
  });
});

test('32 levels are read, and no more', () => {
  const nested = (levels: number) => `${'[{"a":'.repeat(levels / 2)}1${'}]'.repeat(levels / 2)}`;
  const says = 'Nested deeper than 32 levels; an assessment file has four.';
  expect(jsonFaults(nested(32))).toEqual([]);
  expect(jsonFaults(nested(34))).toEqual([{ where: 'line 1, column 97', says }]);
  expect(jsonFaults('['.repeat(1_000_000))).toEqual([{ where: 'line 1, column 33', says }]);
});

test('any JSON is found to be without fault', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 8 }), fc.constantFrom(undefined, 1, '\t'), (json, space) => {
      expect(jsonFaults(JSON.stringify(JSON.parse(json), undefined, space))).toEqual([]);
    }),
  );
});

const token = fc.constantFrom(
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '"a"',
    '"b":',
    '1',
    '-',
    '0',
    '.5',
    'e9',
    'E+',
    'true',
    'null',
    ' ',
    '\n',
    '\\',
  ],
  ...['\\u00e9', '\\n', '\u00a0', '\u2028', '\ud83d', '\u007f', '\u0001', '\t', '\r', '\ufeff', 'x'],
);

test('it finds a fault of syntax where JSON.parse throws, and nowhere else', () => {
  const damaged = fc
    .tuple(fc.json(), fc.nat(), fc.nat(3), fc.array(token, { maxLength: 3 }))
    .map(([json, at, gone, put]) => {
      const place = at % (json.length + 1);
      return json.slice(0, place) + put.join('') + json.slice(place + gone);
    });
  const text = fc.oneof(
    damaged,
    fc.array(token).map((tokens) => tokens.join('')),
  );
  fc.assert(
    fc.property(text, (any) => {
      const faults = jsonFaults(any).filter(({ says }) => says.startsWith('Not JSON'));
      expect(faults.length).toBe(parses(any) ? 0 : 1);
    }),
    { numRuns: 5_000 },
  );
});
