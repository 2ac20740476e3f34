/**
 * A whole number from 0 to 2²⁸ − 1 as one to four bytes in its shortest form: seven bits a byte, lowest first, the
 * top bit set on all but the last. Unsigned LEB128: DWARF 5, §7.6.
 */
export function writeVarint(value: number): readonly number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>= 7;
  }
  return [...bytes, rest];
}
