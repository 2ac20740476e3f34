import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEncoded } from './encoded-text.ts';

const bytes = (...values: readonly number[]) => new Uint8Array(values);
const anyText = fc.string({ unit: 'grapheme' });

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let n = 0; n < text.length; n += 1) view.setUint16(2 + n * 2, text.charCodeAt(n), littleEndian);
  return new Uint8Array(view.buffer);
}

test('UTF-8 and both kinds of UTF-16 give the text back, with or without a byte order mark', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const plain = text.replace(/^\ufeff/, '');
      expect(readEncoded(new TextEncoder().encode(plain))).toBe(plain);
      expect(readEncoded(new TextEncoder().encode(`\ufeff${plain}`))).toBe(plain);
      expect(readEncoded(utf16(plain, true))).toBe(plain);
      expect(readEncoded(utf16(plain, false))).toBe(plain);
    }),
  );
});

test.each([
  ['Latin-1', bytes(0x5a, 0xfc, 0x72, 0x69, 0x63, 0x68)],
  ['half a character', bytes(0x61, 0xe2, 0x82)],
  ['a picture', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16)],
  ['UTF-16 that ends in the middle', bytes(0xff, 0xfe, 0x61)],
  ['half a surrogate pair', bytes(0xfe, 0xff, 0xd8, 0x3d)],
])('%s is no text: no byte is replaced', (_, given) => {
  expect(readEncoded(given)).toBeUndefined();
});

test('nothing is an empty text', () => {
  expect(readEncoded(bytes())).toBe('');
});
