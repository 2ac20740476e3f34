import { codeOf } from '../code/link.ts';
import { ENTRY_MAX, ROSTER_TEXT_MAX } from './roster-limit.ts';

/** What some text holds that is, or was meant to be, a summary code. */
export type RosterText = {
  /** In order, each once. */
  readonly texts: readonly string[];
  /** For each of them the line that it first stands on, counted from 1. */
  readonly lines: readonly number[];
  /** How many more there were that are equal to one of these. */
  readonly repeated: number;
  /** Whether all of the text was looked at: it was not too long, and did not hold too many. */
  readonly complete: boolean;
};

// What neither a link of this site nor a code contains: space, brackets, quotation marks, marks of Markdown.
const BETWEEN = /[\s\u200b\u2060<>()[\]{}"'`“”„‘’«»|,;*\\]+/;
const LINE_END = /\r\n?|\n/;
const LINK = /^https?:\/\//i;
const VERSIONED = /^[1-9]\d?(?:[a-p]{6})?\./;
// A word that is no link has to look like a whole code: `1.5` in a sentence is none.
const CODE = /^[1-9]\d?(?:[a-p]{6})?\.[\w-]{12}/;
const ENDING = '.!?:…';

/**
 * The summary codes in pasted text or in the fragment of a roster link: several a line, alone or in links, with any
 * words around them. A line without any stands for itself, so that whoever pasted it is told. Linear in the text.
 */
export function rosterTexts(text: string): RosterText {
  const kept = text.length > ROSTER_TEXT_MAX ? wholePart(text.slice(0, ROSTER_TEXT_MAX)) : text;
  const texts = new Map<string, number>();
  let found = 0;
  const result = (whole: boolean): RosterText => ({
    texts: [...texts.keys()],
    lines: [...texts.values()],
    repeated: found - texts.size,
    complete: whole,
  });
  for (const [index, line] of kept.split(LINE_END).entries()) {
    for (const each of textsOfLine(line)) {
      if (texts.size === ENTRY_MAX && !texts.has(each)) return result(false);
      found += 1;
      if (!texts.has(each)) texts.set(each, index + 1);
    }
  }
  return result(kept === text);
}

function textsOfLine(line: string): readonly string[] {
  const texts = line.split(BETWEEN).flatMap(textsOfWord);
  if (texts.length > 0) return texts;
  // Lines of nothing but punctuation say nothing.
  if (!/[\p{L}\p{N}]/u.test(line)) return [];
  const code = codeOf(line);
  return [VERSIONED.test(code) ? code : line.trim()];
}

function textsOfWord(word: string): readonly string[] {
  const end = trimmed(word);
  const parts = codeOf(end)
    .split('~')
    // A mail program that rewrites links puts its own parameters behind the code.
    .map((part) => part.replace(/&.*/s, ''))
    .filter((part) => part !== '');
  const isLink = LINK.test(end);
  if (parts.some((part) => (isLink ? VERSIONED : CODE).test(part))) return parts;
  return isLink ? [end] : [];
}

// Not a pattern that ends in `$`: it would take quadratic time on a long run of full stops.
function trimmed(word: string): string {
  let end = word.length;
  while (end > 0 && ENDING.includes(word.charAt(end - 1))) end -= 1;
  return word.slice(0, end);
}

// Without the entry that the end cuts in two.
function wholePart(text: string): string {
  return text.slice(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf(' '), text.lastIndexOf('~'), 0));
}
