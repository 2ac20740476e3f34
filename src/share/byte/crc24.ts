const INIT = 0xb704ce;
const POLY = 0x1864cfb;
const TOP = 0x1000000;

/**
 * The CRC-24 of some bytes, 0 to 2²⁴ − 1, as OpenPGP defines it: RFC 9580, §6.1. It catches every burst of changed
 * bits up to 24 long: so every changed character of a code, and every swap of two neighbours.
 */
export function crc24(bytes: Iterable<number>): number {
  let crc = INIT;
  for (const byte of bytes) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit += 1) {
      crc <<= 1;
      if (crc & TOP) crc ^= POLY;
    }
  }
  return crc;
}
