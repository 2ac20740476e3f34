import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { type Feed, rss } from './feed.ts';

const anyCharacter = fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point));

/** Texts of a feed's elements, by path, as an XML reader finds them. */
function textsOf(feed: string): readonly (readonly [path: string, text: string])[] {
  const open: string[] = [];
  const texts: [string, string][] = [];
  const parser = new Parser(
    {
      onopentag: (name) => {
        open.push(name);
        texts.push([open.join('/'), '']);
      },
      ontext: (text) => {
        const last = texts.at(-1);
        if (last?.[0] === open.join('/')) last[1] += text;
      },
      onclosetag: () => void open.pop(),
    },
    { xmlMode: true },
  );
  parser.end(feed);
  return texts.filter(([, text]) => text.trim() !== '');
}

const FEED: Feed = {
  title: 'Site: changes',
  description: 'Checks & more.',
  link: 'https://example.org/changes/',
  self: 'https://example.org/rss.xml',
  items: [
    {
      title: '1 < 2',
      link: 'https://example.org/changes/#2026-11-22',
      date: '2026-11-22',
      description: 'A “b” & <c>.',
    },
  ],
};

test('a feed says what it was given', () => {
  expect(textsOf(rss(FEED))).toEqual([
    ['rss/channel/title', 'Site: changes'],
    ['rss/channel/link', 'https://example.org/changes/'],
    ['rss/channel/description', 'Checks & more.'],
    ['rss/channel/language', 'en'],
    ['rss/channel/item/title', '1 < 2'],
    ['rss/channel/item/link', 'https://example.org/changes/#2026-11-22'],
    ['rss/channel/item/guid', 'https://example.org/changes/#2026-11-22'],
    ['rss/channel/item/pubDate', 'Sun, 22 Nov 2026 00:00:00 GMT'],
    ['rss/channel/item/description', 'A “b” &amp; &lt;c&gt;.'],
  ]);
});

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML 1.0 forbids.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;

test('any text comes out as it went in, but for characters that XML forbids', () => {
  const anyText = fc.oneof(
    fc.string({ unit: anyCharacter }),
    fc.string({ unit: fc.constantFrom(...'&<>"\';a]\u0000\ufffe') }),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const feed = rss({ ...FEED, title: `x${text}`, items: [] });
      expect(feed.search(FORBIDDEN)).toBe(-1);
      const title = textsOf(feed).find(([path]) => path === 'rss/channel/title')?.[1];
      expect(title).toBe(`x${text.replaceAll(FORBIDDEN, '\ufffd')}`);
    }),
  );
});
