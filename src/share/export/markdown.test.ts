import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { HOSTILE } from '../../../tests/fixtures/plan-sheet.ts';
import {
  markdownCode,
  markdownLine,
  markdownLines,
  markdownLink,
  markdownLinkedImage,
  markdownRun,
  markdownTable,
} from './markdown.ts';

/** What a reader of the Markdown sees, and the tags and addresses behind it. */
function rendered(markdown: string): { text: string; tags: string[]; addresses: string[] } {
  const seen = { text: '', tags: [] as string[], addresses: [] as string[] };
  const parser = new Parser({
    ontext: (text) => {
      seen.text += text;
    },
    onopentag: (tag, { href }) => {
      seen.tags.push(tag);
      if (href !== undefined) seen.addresses.push(href);
    },
  });
  parser.end(markdownToHtml(markdown).html);
  return { ...seen, text: seen.text.trim() };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
/** What a reader sees: a word joiner has no width. */
const visible = (text: string) => text.replaceAll('\u2060', '');

test.each([
  ['plain words, as they are.', 'plain words, as they are.'],
  ['a | b', 'a \\| b'],
  [
    '`x` *y* _z_ <b> [1] #2 & $3 ~4~ \\',
    '\\`x\\` \\*y\\* \\_z\\_ \\<b\\> \\[1\\] \\#\u20602 \\& \\$\u20603 \\~\u20604\\~ \\\\',
  ],
  ['- a', '\\- a'],
  ['12. a', '12\\. a'],
  ['1) a', '1\\) a'],
  ['12 a', '12 a'],
  ['---', '\\---'],
  [' two \r\n lines\t', 'two lines'],
  ['see https://wiki.example/a_b#c.', 'see <https://wiki.example/a_b#c>.'],
  ['(HTTP://a.example/x) and https://b.example', '(<HTTP://a.example/x>) and <https://b.example>'],
  ['https:// and https://)', 'https:// and <https://>)'],
  ['https://a.example/\u0000@b', '<https://a.example/>\u0000@\u2060b'],
])('%j is written %j', (text, markdown) => {
  expect(markdownLine(text)).toBe(markdown);
});

/** What trackers make a mention, a link or a picture of, after Markdown was read: in the text that they show. */
const TRACKED = [/@[\w-]/, /[#!$&~]\d/, /\bGH-\d/i, /\bwww\./i, /:[\w+-]+:/, /\bftp:\/\//i];

test.each([
  'Ask @alex-example, see #12 and GH-3',
  'Closes #12, fixes team/repo#4, resolves gh-7',
  'mail me@evil.example or @team/ops',
  'www.example.com/a_b and WWW.Example.com',
  'done :tada: :+1: :white_check_mark:',
  'GitLab: !12, &3, $4, ~5',
  'ftp://example.com/file',
])('%j mentions, links and closes nothing', (text) => {
  const { text: shown, addresses } = rendered(markdownLine(text));
  expect(visible(shown)).toBe(text);
  expect(addresses).toEqual([]);
  for (const pattern of TRACKED) expect(shown).not.toMatch(pattern);
  expect(rendered(markdownLink(text, 'https://example.org/')).addresses).toEqual(['https://example.org/']);
});

test('any text: no tracker finds a mention or a number of its own', () => {
  const word = fc.constantFrom(
    '@',
    '#',
    '!',
    '$',
    '&',
    '~',
    'GH-',
    'www.',
    ':',
    'a',
    '1',
    '-',
    '+',
    ' ',
    '\\',
    'ftp://',
    '\n',
  );
  fc.assert(
    fc.property(fc.string({ unit: word, maxLength: 30 }), (text) => {
      const { text: shown } = rendered(markdownLine(text));
      expect(visible(shown)).toBe(oneLine(text));
      for (const pattern of TRACKED) expect(shown).not.toMatch(pattern);
    }),
    { numRuns: 1000 },
  );
});

test('line breaks are kept, blank lines are not', () => {
  expect(markdownLines('one\n\n- two\n \nthree', '    ')).toBe('one  \n    \\- two  \n    three');
  expect(markdownLines(' \n', '')).toBe('');
});

test('a link', () => {
  expect(markdownLink('3.1.2 [x]\ny', 'https://example.org/a(b)#c')).toBe(
    '[3.1.2 \\[x\\] y](<https://example.org/a(b)#c>)',
  );
});

test('an address keeps within its brackets', () => {
  expect(markdownLink('a', 'b> <c\\\n')).toBe('[a](<b%3E%20%3Cc%5C%0A>)');
});

test.each(HOSTILE)('%j as the alternative text of an image that is a link', (text) => {
  const { tags, addresses } = rendered(markdownLinkedImage(text, 'a b.svg', 'https://example.org/#1.abc'));
  expect(tags).toEqual(['p', 'a', 'img']);
  expect(addresses).toEqual(['https://example.org/#1.abc']);
});

test.each(HOSTILE)('%j is shown as it is', (text) => {
  const { text: shown, tags, addresses } = rendered(markdownLine(text));
  expect(visible(shown)).toBe(oneLine(text));
  expect(tags.filter((tag) => tag !== 'p' && tag !== 'a')).toEqual([]);
  for (const address of addresses) expect(address).toMatch(/^https?:/);
});

const unit = fc.constantFrom(
  ...'\\`*_{}[]()<>#+-.!|~&$^=:;"\'@%1a é'.split(''),
  '\n',
  '\t',
  'https://a.b/',
  'javascript:',
  '&amp;',
  '<b>',
  '```',
  '1. ',
  'www.',
  'GH-',
  'ftp://',
  'me@mail.example',
  ':tada:',
);

test('any text is shown as it is, and nothing in it is markup', () => {
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
      const { text: shown, tags, addresses } = rendered(markdownLine(text));
      expect(visible(shown)).toBe(oneLine(text));
      expect(tags.filter((tag) => tag !== 'p' && tag !== 'a')).toEqual([]);
      for (const address of addresses) expect(address).toMatch(/^https?:/);
    }),
    { numRuns: 1000 },
  );
});

test('any note under a list item stays in it', () => {
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      const { text: shown, tags } = rendered(`- before\n  - Note: ${markdownLines(text, '    ')}\n- after`);
      const lines = text
        .split('\n')
        .map(oneLine)
        .filter((line) => line !== '');
      expect(visible(oneLine(shown))).toBe(oneLine(`before Note: ${lines.join(' ')} after`));
      expect(tags.filter((tag) => !['ul', 'li', 'br', 'a'].includes(tag))).toEqual([]);
      expect(tags.filter((tag) => tag === 'li')).toHaveLength(3);
    }),
  );
});

test('a run keeps the spaces around it, and nothing in it is markup', () => {
  expect(markdownRun(' a *b*\n c ')).toBe(' a \\*b\\* c ');
});

test.each([
  ['a', '`a`'],
  ['a | b', '`a | b`'],
  ['a `b`', '`` a `b` ``'],
  ['``', '``` `` ```'],
])('%j as code is %s', (text, code) => {
  expect(markdownCode(text)).toBe(code);
});

test('a table has a head, and a bar within a cell ends none', () => {
  const rows = [
    ['What', 'How'],
    [markdownCode('a | b'), markdownRun('c | d')],
  ];
  expect(markdownTable(rows)).toBe('| What | How |\n| --- | --- |\n| `a \\| b` | c \\| d |\n');
  expect(markdownTable([])).toBe('|  |\n|  |\n');
});
