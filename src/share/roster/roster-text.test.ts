import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENTRY_MAX, ROSTER_TEXT_MAX } from './roster-limit.ts';
import { rosterTexts } from './roster-text.ts';

const A = '1.HdUTA0h1YgEBCQEEAP';
const B = '1.jgbVEwVDYWbDqQN5BB73dVo';
const SITE = 'https://example.org/base/summary/';

describe('finds', () => {
  test.each<[string, string, readonly string[]]>([
    ['nothing in nothing', '', []],
    ['nothing in space and rules', ' \n\t\r\n---\n***\n\u200b', []],
    ['a code', A, [A]],
    ['a link', `${SITE}#${A}`, [A]],
    ['the fragment of a roster link', `#${A}~${B}`, [A, B]],
    ['a roster link', `https://example.org/team/#${A}~${B}`, [A, B]],
    ['a roster link that was percent-encoded', `https://example.org/team/%23${A}%7E${B}`, [A, B]],
    ['one a line', `${SITE}#${A}\r\n\r\n${SITE}#${B}\n`, [A, B]],
    ['several a line', `${A} ${SITE}#${B}, ${SITE}#${A.slice(0, -1)}`, [A, B, A.slice(0, -1)]],
    ['a list of the words around it', `- Payments API (2026-11-22, v1.5): ${SITE}#${A}.`, [A]],
    ['Markdown', `* [Hub](${SITE}#${A}), <${SITE}#${B}>`, [A, B]],
    ['HTML', `<a href="${SITE}#${A}">Hub</a>`, [A]],
    ['quoted mail', `> “${SITE}#${A}”`, [A]],
    ['a link without its scheme', `example.org/summary/#${A}`, [A]],
    [
      'a link that a mail program rewrote',
      `https://links.example/?url=https%3A%2F%2Fa.org%2F%23${A}&data=05%7C02`,
      [A],
    ],
    ['a link whose end is not shown', `${SITE}#${A}…`, [A]],
    [
      'a table with other links',
      `| Hub | https://git.example/hub | ${SITE}#${A} |\n| https://git.example/b | ${B} |`,
      [A, B],
    ],
    ['a path with a tilde', `https://example.org/~ana/summary/#${A}`, [A]],
  ])('%s', (_, text, texts) => {
    expect(rosterTexts(text)).toMatchObject({ texts, complete: true });
  });
});

describe('a name before a link', () => {
  test.each<[string, string, string | undefined]>([
    ['is told', `Ben: ${SITE}#${A}`, 'Ben'],
    ['is told of a code alone', `Ben: ${A}`, 'Ben'],
    ['in a list', `- Ana Maria Ito: <${SITE}#${A}>`, 'Ana Maria Ito'],
    ['behind the time of a chat', `[09:41] Ben: ${SITE}#${A}`, 'Ben'],
    ['behind a tab', `Ben:\t${SITE}#${A}`, 'Ben'],
    ['stays the one that came first', `Ben: ${A}\nCem: ${A}`, 'Ben'],
    ['is no sentence', `Here is what I found: ${A}`, undefined],
    ['is no long text', `${'x'.repeat(70)}: ${A}`, undefined],
    ['is not nothing', `: ${A}`, undefined],
    ['ends in a colon', `Ben ${A}`, undefined],
    ['stands apart from it', `Ben:${SITE}#${A}`, undefined],
    ['is not sought where the link was written otherwise', `Ben: https://example.org/team/%23${A}%7E${B}`, 'Ben'],
  ])('%s', (_, text, label) => {
    expect(rosterTexts(text).labels?.get(A)).toBe(label);
  });
});

describe('names what it cannot use', () => {
  test.each<[string, string, readonly string[]]>([
    ['a line of words', `Hi all,\n${A}`, ['Hi all,', A]],
    ['a code that lost its end', '1.HdUT', ['1.HdUT']],
    ['a link that lost its end', `${SITE}#1.HdUT`, ['1.HdUT']],
    ['a link without a code', `${SITE}#`, [`${SITE}#`]],
    ['another link', `https://example.org/a#b ${A}`, ['https://example.org/a#b', A]],
    ['a summary link without its code beside another', `${SITE} ${A}`, [SITE, A]],
    ['another link with a tilde', 'https://example.org/~ana/', ['https://example.org/~ana/']],
    ['a part of a roster', `https://example.org/team/#oops~${A}~~2.new`, ['oops', A, '2.new']],
    ['a code of a newer version', '  #2.AAAA ', ['2.AAAA']],
    ['a heading of the line', 'issue #12', ['issue #12']],
    ['a number in a sentence', 'It took 1.2345 s.', ['It took 1.2345 s.']],
    ['a number as long as a code is not', 'It took 1.23456789012 s.', ['It took 1.23456789012 s.']],
    ['a number as long as a code', 'It took 1.234567890123 s.', ['1.234567890123']],
  ])('%s', (_, text, texts) => {
    expect(rosterTexts(text).texts).toEqual(texts);
  });
});

test('equal ones once, counted', () => {
  const expected = { texts: [A, 'Hi', B], lines: [1, 3, 5], repeated: 2, complete: true };
  expect(rosterTexts(`${A}\n${SITE}#${A}\nHi\nHi\n${B}`)).toEqual(expected);
});

test.each(['\n', '\r\n', '\r'])('lines that end in %j are counted, empty ones too', (end) => {
  expect(rosterTexts(['', A, '', `${B} oops.`, '2.AAAA'].join(end)).lines).toEqual([2, 4, 5]);
});

describe('bounds', () => {
  test('more entries than are looked at', () => {
    const lines = Array.from({ length: ENTRY_MAX + 1 }, (_, n) => `line ${n}`);
    const { texts, complete, repeated } = rosterTexts(['line 0', ...lines].join('\n'));
    expect([texts.length, texts.at(-1), complete, repeated]).toEqual([ENTRY_MAX, `line ${ENTRY_MAX - 1}`, false, 1]);
    expect(rosterTexts([...lines.slice(0, -1), 'line 5'].join('\n')).complete).toBe(true);
  });

  test('a text that is too long is read up to its last whole entry', () => {
    const filler = `${' '.repeat(ROSTER_TEXT_MAX - A.length - 10)}${A}\n`;
    expect(rosterTexts(filler + B)).toEqual({ texts: [A], lines: [1], repeated: 0, complete: false });
    expect(rosterTexts('x'.repeat(ROSTER_TEXT_MAX + 1))).toEqual({
      texts: [],
      lines: [],
      repeated: 0,
      complete: false,
    });
  });

  test.each(['.', '~', '#', '%', '1.', '&', 'a ', 'a\n', '1.x~', 'http://a ', '\u0000', '…', '%7E', '(['])(
    '1 MiB of %j',
    { timeout: 60_000 },
    (unit) => {
      const { texts } = rosterTexts(unit.repeat(Math.floor(ROSTER_TEXT_MAX / unit.length)));
      expect(texts.length).toBeLessThanOrEqual(1);
    },
  );
});

test('any codes among any words are found, in order', () => {
  const code = fc.stringMatching(/^1\.[\w-]{12,40}$/);
  const space = fc.constantFrom(' ', '\n', '\r\n', '\t', ', ', ' | ');
  const wrap = fc.constantFrom(
    (each: string) => each,
    (each: string) => `${SITE}#${each}`,
    (each: string) => `(${SITE}#${each}).`,
    (each: string) => `"${each}"`,
  );
  const words = fc.string({ unit: fc.constantFrom('a', 'B', '-', ' ', '.', ':') });
  fc.assert(
    fc.property(fc.array(fc.tuple(words, space, code, wrap, space)), (parts) => {
      const text = parts.map(([before, gap, each, wrapped, after]) => before + gap + wrapped(each) + after).join('');
      const codes = [...new Set(parts.map(([, , each]) => each))];
      expect(rosterTexts(text).texts.filter((each) => each.startsWith('1.'))).toEqual(codes);
    }),
  );
});

test('any text: bounded, each once, and none of them empty', () => {
  const unit = fc.constantFrom(
    '1',
    '.',
    '~',
    '#',
    '%7E',
    '%',
    '2',
    '3',
    ' ',
    '\n',
    'A',
    '-',
    'https://',
    '&',
    '…',
    '\u200b',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 200 }), (text) => {
      const { texts } = rosterTexts(text);
      expect(new Set(texts).size).toBe(texts.length);
      for (const each of texts) expect(each.trim()).not.toBe('');
    }),
  );
});
