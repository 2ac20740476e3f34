import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader } from './byte-reader.ts';
import { writeVarint } from './varint.ts';

test.each([
  [0, [0]],
  [1, [1]],
  [127, [0x7f]],
  [128, [0x80, 0x01]],
  [300, [0xac, 0x02]],
  [16_383, [0xff, 0x7f]],
  [16_384, [0x80, 0x80, 0x01]],
  [2 ** 28 - 1, [0xff, 0xff, 0xff, 0x7f]],
])('%i is written %j', (value, bytes) => {
  expect(writeVarint(value)).toEqual(bytes);
});

test('every number is read back, and nothing after it', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 28 - 1), (value) => {
      const reader = new ByteReader(Uint8Array.from([...writeVarint(value), 7]));
      expect([reader.varint(), reader.left, reader.fault]).toEqual([value, 1, undefined]);
    }),
  );
});
