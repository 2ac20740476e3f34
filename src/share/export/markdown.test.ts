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

test.each([
  ['plain words, as they are.', 'plain words, as they are.'],
  ['a | b', 'a \\| b'],
  ['`x` *y* _z_ <b> [1] #2 & $3 ~4~ \\', '\\`x\\` \\*y\\* \\_z\\_ \\<b\\> \\[1\\] \\#2 \\& \\$3 \\~4\\~ \\\\'],
  ['- a', '\\- a'],
  ['12. a', '12\\. a'],
  ['1) a', '1\\) a'],
  ['12 a', '12 a'],
  ['---', '\\---'],
  [' two \r\n lines\t', 'two lines'],
  ['see https://wiki.example/a_b#c.', 'see <https://wiki.example/a_b#c>.'],
  ['(HTTP://a.example/x) and https://b.example', '(<HTTP://a.example/x>) and <https://b.example>'],
  ['https:// and https://)', 'https:// and <https://>)'],
])('%j is written %j', (text, markdown) => {
  expect(markdownLine(text)).toBe(markdown);
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
  expect(shown).toBe(oneLine(text));
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
);

test('any text is shown as it is, and nothing in it is markup', () => {
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
      const { text: shown, tags, addresses } = rendered(markdownLine(text));
      expect(shown).toBe(oneLine(text));
      expect(tags.filter((tag) => tag !== 'p' && tag !== 'a')).toEqual([]);
      for (const address of addresses) expect(address).toMatch(/^(https?|mailto):/);
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
      expect(oneLine(shown)).toBe(oneLine(`before Note: ${lines.join(' ')} after`));
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
