/** What was typed into a field for a number. */
export type NumberEntry =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  /** It could be read in more than one way, or only in a way that is not ours: one is asked about, never guessed. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly number[] }
  | { readonly kind: 'unreadable' };

// What people and programs put between groups of digits; a no-break and a thin space among them.
const GROUPING = /(?<=\d)[\s\u00a0\u2009\u202f'’_](?=\d{3}(?!\d))/g;
const PLAIN = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i;
const GROUPS_OF_THREE = /^[+-]?\d{1,3}(?:,\d{3}){2,}(?:\.\d*)?$/;
const ONE_GROUP = /^[+-]?\d{1,3},\d{3}$/;
const GROUPS_AND_POINT = /^[+-]?\d{1,3}(?:,\d{3})+\.\d+$/;
const DECIMAL_COMMA = /^[+-]?\d+,\d+$/;
const DOTS_OF_THREE = /^[+-]?\d{1,3}(?:\.\d{3}){2,}(?:,\d*)?$/;
const DOTS_AND_COMMA = /^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/;

const finite = (value: number): NumberEntry =>
  Number.isFinite(value) ? { kind: 'number', value } : { kind: 'unreadable' };
const without = (text: string, sign: string) => text.split(sign).join('');

/**
 * Reads a number as it was typed, with the field's unit behind it or not. The point is the decimal sign. A comma is asked
 * about: `1,000` is one or a thousand, and `99,9` must never become 999. Only groups that can be nothing else are taken
 * for thousands, such as `1 000`, `1,000,000` and `1,000.5`.
 */
export function readNumber(text: string, unit = ''): NumberEntry {
  const trimmed = text.trim();
  const bare = unit !== '' && trimmed.endsWith(unit) ? trimmed.slice(0, -unit.length).trim() : trimmed;
  if (bare === '') return { kind: 'empty' };
  const digits = bare.replaceAll('\u2212', '-').replace(GROUPING, '');
  if (PLAIN.test(digits)) return finite(Number(digits));
  if (GROUPS_OF_THREE.test(digits) || GROUPS_AND_POINT.test(digits)) return finite(Number(without(digits, ',')));
  const asPoint = Number(digits.replace(',', '.'));
  if (ONE_GROUP.test(digits)) return { kind: 'ambiguous', readings: [Number(without(digits, ',')), asPoint] };
  if (DECIMAL_COMMA.test(digits)) return { kind: 'ambiguous', readings: [asPoint] };
  if (DOTS_OF_THREE.test(digits) || DOTS_AND_COMMA.test(digits)) {
    return { kind: 'ambiguous', readings: [Number(without(digits, '.').replace(',', '.'))] };
  }
  return { kind: 'unreadable' };
}
