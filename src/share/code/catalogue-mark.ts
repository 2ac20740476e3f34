import { fingerprint } from '../../domain/base/fingerprint.ts';
import type { Register } from '../../domain/catalogue/register.ts';

/** Name of the catalogue that this product publishes. */
export const PUBLISHED_UID = 'k4w9t2pzm7xd';

/** The ids that it began with: how many, and their fingerprint. */
const PUBLISHED = { length: 128, seal: '564e3048' } as const;

/** Letters behind the version of a code that counts by another register: none, or six. */
export const MARK = /^(?:[a-p]{6})?$/;

/**
 * What tells the codes of a catalogue from those of any other: nothing for the published one, six letters for a catalogue
 * of another name, or whose register does not begin with the published one. A place means something else there, so that
 * its links must never be read here, nor ours there. The first id is permanent, and so is the mark.
 */
export function catalogueMark(uid: string, register: Register): string {
  const begins = fingerprint(register.slice(0, PUBLISHED.length).join('\n')) === PUBLISHED.seal;
  if (uid === PUBLISHED_UID && begins) return '';
  const digits = fingerprint(`${uid}\n${register[0]}`).slice(0, 6);
  return [...digits].map((digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16))).join('');
}
