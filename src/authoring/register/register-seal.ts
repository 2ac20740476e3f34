import { fingerprint } from '../../domain/base/fingerprint.ts';
import type { Register } from '../../domain/catalogue/register.ts';

/**
 * A fingerprint of the entries and their order, 8 hexadecimal digits. It is stored beside them, so that an entry
 * moved or removed by hand is noticed.
 */
export function sealOf(register: Register): string {
  return fingerprint(register.join('\n'));
}

/** The register with the new ids at its end, in the order given; ids it has keep their place. */
export function appendIds(register: Register, ids: readonly string[]): Register {
  return [...new Set([...register, ...ids])];
}
