import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanName, DEFAULT_NAME } from './assessment.ts';
import { seenName } from './seen-name.ts';

test.each([
  ['Pay\u200bments', 'Payments'],
  ['Pay\u00adments', 'Payments'],
  ['Pay\u2060ments\u200d', 'Payments'],
  ['Pay\u200dments', 'Payments'],
  ['Pay\ufe0fments', 'Payments'],
  ['Pay\u0301\u200dments', 'Pay\u0301ments'],
  ['Pay\u{e0061}\u{e007f}ments', 'Payments'],
  ['Плате\u200cжи', 'Платежи'],
  ['\u3164Ledger\u3164', 'Ledger'],
  ['خدمه\u200c', 'خدمه'],
  ['a\u202eb\u200bc', 'a bc'],
  ['\u200b\u2060', DEFAULT_NAME],
])('%j and a name without what nobody sees are one: %j', (text, name) => {
  expect(seenName(text)).toBe(name);
});

test.each([
  '👩🏽\u200d🚀',
  '❤\ufe0f\u200d🔥',
  '🏳\ufe0f\u200d🌈',
  '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
  'می\u200cخواهم',
  'क्\u200dष',
  '葛\u{e0100}城',
])('what changes the look of a letter or an emoji stays: %j', (text) => {
  expect(seenName(text)).toBe(text);
});

test('a joiner whose other half is cut off goes with it', () => {
  expect(seenName(`${'م'.repeat(79)}\u200dم`)).toBe('م'.repeat(79));
});

test('any text: a clean name, and made again of itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const name = seenName(text);
      expect(cleanName(name)).toBe(name);
      expect(seenName(name)).toBe(name);
    }),
  );
});
