import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from './csv.ts';

/** The cells of a CSV file, read as RFC 4180 says; with another separator, as a spreadsheet of another locale reads it. */
function parse(text: string, separator = ','): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const end = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quoted && character === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (character === '"' && (quoted || cell === '')) quoted = !quoted;
    else if (quoted) cell += character;
    else if (character === separator) end();
    else if (character === '\n') {
      end();
      rows.push([]);
    } else if (character !== '\r') cell += character;
  }
  return rows.slice(0, -1);
}

test('byte order mark, commas, CRLF, quotation marks doubled', () => {
  expect(
    csv([
      ['a', 'b "c"'],
      ['', 'two\nlines, é'],
    ]),
  ).toBe('\ufeff"a","b ""c"""\r\n"","two\nlines, é"\r\n');
  expect(csv([])).toBe('\ufeff');
});

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t'=1"],
  ['\rx', "'\rx"],
  ['\nx', "'\nx"],
  ['\tx', "'\tx"],
  ['  =1', "'  =1"],
  ['\u00a0=1', "'\u00a0=1"],
  ['＝1', "'＝1"],
  ['a\n- b\n\n=c', "a\n- b\n\n'=c"],
  ['Missing:\n- legal (both)\n+ support', 'Missing:\n- legal (both)\n+ support'],
  ['a\n- HYPERLINK("x")', 'a\n\'- HYPERLINK("x")'],
  ["a\n- 2+cmd|'/C calc'!A0", "a\n'- 2+cmd|'/C calc'!A0"],
  ['a\n-1', "a\n'-1"],
  ['a; - b', "a;' - b"],
  ['a; =1;-2;c', "a;' =1;'-2;c"],
  ['2026-11-22', '2026-11-22'],
  ['a = b + c - d @ e', 'a = b + c - d @ e'],
  ["'=1", "'=1"],
  ['', ''],
])('%j is written %j', (text, cell) => {
  expect(parse(csv([[text]]).slice(1))).toEqual([[cell]]);
});

/** What a spreadsheet would run; a list item with nothing to call is only shown. */
const RUN = /^ *(?:[=@＝]|[+-](?! +[^\w(|!]*\w*[^(|!]*$))/;

const unit = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', ',', ';', '"', "'", 'a', '1', '＝');
const anyRows = fc.array(fc.array(fc.string({ unit }), { minLength: 3, maxLength: 3 }));

test('any rows: as many cells, each with its text, and none that is a formula', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const read = parse(csv(rows).slice(1));
      expect(read.map((row) => row.map((cell) => cell.replaceAll("'", '')))).toEqual(
        rows.map((row) => row.map((cell) => cell.replaceAll("'", ''))),
      );
      for (const cell of read.flat()) expect(cell).not.toMatch(/^(\s*[=+\-@＝]|[\t\r\n])/);
    }),
  );
});

test.each([';', '\t'])('any rows, read with %j between the cells: none is a formula', (separator) => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      for (const cell of parse(csv(rows).slice(1), separator).flat()) expect(cell).not.toMatch(RUN);
    }),
    { numRuns: 1000 },
  );
});
