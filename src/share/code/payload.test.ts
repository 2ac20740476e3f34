import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBase64url } from '../byte/base64url.ts';
import { readPayload } from './payload.ts';

// Test vectors of RFC 4648, §10, without their padding, and one with both characters that base64url has of its own.
test.each([
  ['', ''],
  ['f', 'Zg'],
  ['fo', 'Zm8'],
  ['foo', 'Zm9v'],
  ['foob', 'Zm9vYg'],
  ['fooba', 'Zm9vYmE'],
  ['foobar', 'Zm9vYmFy'],
  ['\u00fb\u00ff\u00fe', '-__-'],
])('%j is written %s', (binary, text) => {
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  expect(toBase64url(bytes)).toBe(text);
  expect(readPayload(text)).toEqual({ bytes, exact: true });
});

test.each(['Zg==', 'Z g', 'Zm9+', 'Zm9/', 'Zm\n', 'Zmé', 'Zm.8', '😀'])('%j is not base64url', (text) => {
  expect(readPayload(text)).toBeUndefined();
});

test.each([
  ['Zh', 'f'],
  ['Zm9', 'fo'],
  ['Z', ''],
  ['Zm9vY', 'foo'],
])('%s holds whole bytes, but is not how they are written', (text, binary) => {
  expect(readPayload(text)).toEqual({ bytes: new TextEncoder().encode(binary), exact: false });
});

test('any bytes are read back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ size: 'medium' }), (bytes) => {
      expect(readPayload(toBase64url(bytes))).toEqual({ bytes: Uint8Array.from(bytes), exact: true });
    }),
  );
});

test('more bytes than an engine takes arguments are written', () => {
  expect(toBase64url(new Uint8Array(300_000))).toBe('A'.repeat(400_000));
});
