import { INVISIBLE } from '../base/clean-text.ts';
import { cleanName } from './assessment.ts';

// What a joiner or a variation selector may change the look of: emoji, and letters of scripts that join or have variants.
const SHAPED =
  '(?![\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Script=Inherited}])[\\p{L}\\p{M}\\p{Extended_Pictographic}\\p{Emoji_Modifier}]';

/** Characters without a look of their own, where they change no other's: two names that differ in them alone look alike. */
const UNSEEN = new RegExp(
  [
    `(?!(?<=${SHAPED}[\\ufe00-\\ufe0f]?)[\\u200c\\u200d](?=${SHAPED})`,
    `(?<=${SHAPED})[\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]`,
    '(?<=\\u{1f3f4}[\\u{e0020}-\\u{e007f}]*)[\\u{e0020}-\\u{e007f}])\\p{Default_Ignorable_Code_Point}',
  ].join('|'),
  'gu',
);

/**
 * A name that came from outside or goes there, clean and without characters that nobody sees: no two of them look alike
 * and differ.
 */
export function seenName(text: string): string {
  const line = cleanName(text.replace(INVISIBLE, ' ').replace(UNSEEN, ''));
  // What was cut off may have been what a joiner joined.
  return cleanName(line.replace(UNSEEN, ''));
}
