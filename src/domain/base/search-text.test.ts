import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchText } from './search-text.ts';

test.each([
  ['Don’t naïvely', "don't naively"],
  ['  300\u00a0ms \n', '300 ms'],
  ['“Öl” ‘a’', '"ol" \'a\''],
  ['ﬁle Ⅳ', 'file iv'],
  ['', ''],
])('%j is compared as %j', (text, folded) => {
  expect(searchText(text)).toBe(folded);
});

test('composed and decomposed text compare equal, and so do both cases of plain letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[a-zà-öø-þ ]*$/), (text, letters) => {
      expect(searchText(text.normalize('NFD'))).toBe(searchText(text.normalize('NFC')));
      expect(searchText(letters.toUpperCase())).toBe(searchText(letters));
    }),
  );
});
