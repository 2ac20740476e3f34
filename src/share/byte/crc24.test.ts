import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc24 } from './crc24.ts';

// Check value of CRC-24/OPENPGP: https://reveng.sourceforge.io/crc-catalogue/17plus.htm
test.each([
  ['', 0xb704ce],
  ['123456789', 0x21cf02],
])('the checksum of %j', (text, sum) => {
  expect(crc24(new TextEncoder().encode(text))).toBe(sum);
});

test('bytes followed by their checksum have the checksum zero', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const sum = crc24(bytes);
      expect(crc24([...bytes, sum >> 16, (sum >> 8) & 255, sum & 255])).toBe(0);
    }),
  );
});
