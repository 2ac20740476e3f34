import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLine } from './clean-text.ts';

test.each([
  ['Ana', 'Ana'],
  [' a\t b\r\n', 'a b'],
  ['a\u202eb\u0000c', 'a b c'],
  ['abcdefgh', 'abcde'],
  ['abcd efgh', 'abcd'],
  ['👩‍🚀x', '👩‍🚀x'],
  ['', ''],
  [' \n\u200b\u2060', ''],
  ['\ud800', ''],
])('%j becomes %j', (text, line) => {
  expect(cleanLine(text, 5)).toBe(line);
});

test('any text: one line of at most so many characters, and cleaning it again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 30 }), (text, max) => {
      const line = cleanLine(text, max);
      expect(Array.from(line).length).toBeLessThanOrEqual(max);
      expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
      expect(cleanLine(line, max)).toBe(line);
    }),
  );
});
