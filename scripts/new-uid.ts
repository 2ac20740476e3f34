import { randomBytes } from 'node:crypto';

/** A name for a catalogue, unlike any other. */
export function newUid(): string {
  return Array.from(randomBytes(12), (byte) => (byte % 36).toString(36)).join('');
}
