import type { Register } from './register.ts';

/**
 * A fingerprint of the entries and their order, 8 hexadecimal digits. It is stored beside them, so that an entry
 * moved or removed by hand is noticed. FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function sealOf(register: Register): string {
  let hash = 0x811c9dc5;
  const text = register.join('\n');
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The register with the new ids at its end, in the order given; ids it has keep their place. */
export function appendIds(register: Register, ids: readonly string[]): Register {
  return [...new Set([...register, ...ids])];
}
