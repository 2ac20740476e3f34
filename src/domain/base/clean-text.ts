/** Control characters, bidirectional overrides and other invisible format characters; zero-width joiners stay, for emoji. */
export const INVISIBLE = /[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}]/u;

/** Text as one line that may be shown and stored, at most `max` characters (code points); empty if nothing is visible. */
export function cleanLine(text: string, max: number): string {
  const oneLine = text.replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim();
  const line = Array.from(oneLine).slice(0, max).join('').trim();
  return VISIBLE.test(line) ? line : '';
}
