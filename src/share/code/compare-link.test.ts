import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CompareLink,
  NO_LINK,
  readCompareLink,
  readSource,
  type Source,
  sourceText,
  writeCompareLink,
} from './compare-link.ts';
import { CODE_MAX } from './limit.ts';

const code = (text: string): Source => ({ kind: 'code', code: text });
const mine = (id: string): Source => ({ kind: 'mine', id });

// People keep these addresses. If this test fails, mend the reader: the list may grow and is never changed.
test.each<[fragment: string, link: CompareLink]>([
  ['#a=1.Ab-_9&b=1.Zz', { ...NO_LINK, first: code('1.Ab-_9'), second: code('1.Zz') }],
  ['#a=1.Ab-_9&b=mine:first', { ...NO_LINK, first: code('1.Ab-_9'), second: mine('first') }],
  ['#a=mine:k3v90q&b=mine:first&as=people', { ...NO_LINK, first: mine('k3v90q'), second: mine('first'), as: 'people' }],
  ['#b=1.Zz', { ...NO_LINK, second: code('1.Zz') }],
  ['#as=people', { ...NO_LINK, as: 'people' }],
  ['#a=1.A&b=1.B&as=people&settled=1.C', { first: code('1.A'), second: code('1.B'), as: 'people', settled: '1.C' }],
  ['#b-by=Wm_Dqw', { ...NO_LINK, secondBy: 'Zoë' }],
  ['#as=people&a-by=QW5hIEl0bw&b-by=Wm_Dqw', { ...NO_LINK, as: 'people', firstBy: 'Ana Ito', secondBy: 'Zoë' }],
  ['#1.Ab-_9', { ...NO_LINK, first: code('1.Ab-_9') }],
])('%s must open for ever, and is still what is written', (fragment, link) => {
  expect(readCompareLink(fragment)).toEqual(link);
  expect(readCompareLink(writeCompareLink(link))).toEqual(link);
  if (fragment.includes('=')) expect(writeCompareLink(link)).toBe(fragment);
});

test.each<[why: string, fragment: string, link: CompareLink | undefined]>([
  ['nothing', '', NO_LINK],
  ['a lone #', '#', NO_LINK],
  ['blanks', '# ', NO_LINK],
  ['an anchor of the page', '#main', undefined],
  ['a parameter of someone else', '#utm_source=x', undefined],
  ['rubbish', '#%E0%A4%A', undefined],
  ['sides without a source', '#a=&b=%20', NO_LINK],
  ['another way to read', '#as=time', NO_LINK],
  ['a way to read that is not known', '#as=rows', NO_LINK],
  ['an empty settlement', '#settled=', NO_LINK],
  ['people without a name', '#as=people&a-by=IA&b-by=', { ...NO_LINK, as: 'people' }],
  ['names that are none', '#as=people&a-by=%2B&b-by=_w', { ...NO_LINK, as: 'people' }],
  ['a name with a line break', '#as=people&a-by=QW5hCkl0bw', { ...NO_LINK, as: 'people', firstBy: 'Ana Ito' }],
  ['a side said twice', '#a=1.A&a=1.B', { ...NO_LINK, first: code('1.A') }],
  [
    'a whole summary link',
    '#a=https://example.org/summary/#1.A&b=1.B',
    { ...NO_LINK, first: code('1.A'), second: code('1.B') },
  ],
  [
    'what a mail program encoded',
    '#a%3D1%2EA%26b%3dmine%3Afirst',
    { ...NO_LINK, first: code('1.A'), second: mine('first') },
  ],
  ['what a web page escaped', '#a=1.A&amp;b=1.B', { ...NO_LINK, first: code('1.A'), second: code('1.B') }],
  ['a bare summary link', '#https://example.org/summary/#1.A', { ...NO_LINK, first: code('1.A') }],
  ['a code of a newer version', '#2.A', { ...NO_LINK, first: code('2.A') }],
  ['what is no code', '#a=hello', { ...NO_LINK, first: code('hello') }],
  ['an assessment without an id', '#a=mine:', { ...NO_LINK, first: mine('') }],
])('%s', (_, fragment, link) => {
  expect(readCompareLink(fragment)).toEqual(link);
});

test('what is longer than any code is not written', () => {
  expect(writeCompareLink({ ...NO_LINK, first: code('1'.repeat(CODE_MAX + 1)), second: code('1.B') })).toBe('#b=1.B');
  expect(writeCompareLink(NO_LINK)).toBe('');
});

test('a source is read from its own text', () => {
  expect(readSource('  ')).toBeUndefined();
  for (const source of [mine('first'), code('1.Ab-_9')]) expect(readSource(sourceText(source))).toEqual(source);
});

const anySource = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{1,24}$/).map(mine),
  fc.stringMatching(/^\d{1,2}\.[\w-]{0,40}$/).map(code),
);

test('any two sources are read as they were written', () => {
  const anyLink = fc.record({
    first: fc.option(anySource, { nil: undefined }),
    second: fc.option(anySource, { nil: undefined }),
    as: fc.constantFrom('time' as const, 'people' as const),
    settled: fc.option(fc.stringMatching(/^1\.[\w-]{1,40}$/), { nil: undefined }),
    firstBy: fc.option(fc.stringMatching(/^[A-Zé&=#%+]{1,40}$/), { nil: undefined }),
    secondBy: fc.option(fc.stringMatching(/^\w{1,40}$/), { nil: undefined }),
  });
  fc.assert(
    fc.property(anyLink, (link) => {
      expect(readCompareLink(writeCompareLink(link))).toEqual(link);
    }),
  );
});

test('any text at all is read, and what was read can be written', () => {
  const unit = fc.oneof(
    fc.constantFrom('#', '%', '2', '6', '&', '=', 'a', 'b', 'as', 'mine:', '1.', '\ud800'),
    fc.string(),
  );
  fc.assert(
    fc.property(
      fc.array(unit).map((units) => units.join('')),
      (text) => {
        const link = readCompareLink(text);
        expect(writeCompareLink(link ?? NO_LINK)).toMatch(/^(?:#[\x21-\x7e]+)?$/);
      },
    ),
  );
});
