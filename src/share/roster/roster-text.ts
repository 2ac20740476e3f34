import { cleanLine } from '../../domain/base/clean-text.ts';
import type { ExpectedSystem } from '../../domain/team/system.ts';
import { codeOf } from '../code/link.ts';
import { type EntryWords, readLine, readParameters } from './entry-words.ts';
import { ENTRY_MAX, ROSTER_TEXT_MAX } from './roster-limit.ts';

/** What some text holds that is, or was meant to be, a summary code. */
export type RosterText = {
  /** In order, each once. */
  readonly texts: readonly string[];
  /** For each of them the line that it first stands on, counted from 1. */
  readonly lines: readonly number[];
  /** What a roster says beside the code of some of them, by text; absent where it says nothing. */
  readonly words?: ReadonlyMap<string, EntryWords>;
  /** What stood before some of them, as a name stands before what somebody says, by text; absent where nothing did. */
  readonly labels?: ReadonlyMap<string, string>;
  /** Systems that are named without a link, each once; absent where there are none. */
  readonly expected?: readonly ExpectedSystem[];
  /** How many more there were that are equal to one of these. */
  readonly repeated: number;
  /** Whether all of the text was looked at: it was not too long, and did not hold too many. */
  readonly complete: boolean;
};

// What neither a link of this site nor a code contains: space, brackets, quotation marks, marks of Markdown.
const BETWEEN = /[\s\u200b\u2060<>()[\]{}"'`“”„‘’«»|,;*\\]+/;
const LINE_END = /\r\n?|\n/;
const LINK = /^https?:\/\//i;
// An address that could have had a code: it has a fragment, or leads to a page that opens one.
const COULD = /#|%23|\/(?:summary|team)\/?$/i;
const VERSIONED = /^[1-9]\d?(?:[a-p]{6})?\./;
// A word that is no link has to look like a whole code: `1.5` in a sentence is none.
const CODE = /^[1-9]\d?(?:[a-p]{6})?\.[\w-]{12}/;
const ENDING = '.!?:…';
// `Ben: `, in a list and behind the time of a chat too.
const LABEL = /^\s*(?:[-*•>]\s+)?(?:\[[^\]]{1,30}\]\s*)?([^\s:][^:]*):\s+$/;
/** Longest text before a link that is taken for a name, in characters, and most words of it. */
const LABEL_MAX = 60;
const LABEL_WORDS = 4;

/** A text of a line, and what stands behind its first `&`. */
type Part = { readonly text: string; readonly parameters: string };

/**
 * The summary codes in pasted text or in the fragment of a roster link: several a line, alone or in links, with any
 * words around them. A line without any stands for itself, so that whoever pasted it is told. Linear in the text.
 */
export function rosterTexts(text: string): RosterText {
  const kept = text.length > ROSTER_TEXT_MAX ? wholePart(text.slice(0, ROSTER_TEXT_MAX)) : text;
  const texts = new Map<string, number>();
  const words = new Map<string, EntryWords>();
  const labels = new Map<string, string>();
  const expected = new Map<string, ExpectedSystem>();
  let found = 0;
  const expect = (system: ExpectedSystem) => {
    if (expected.size < ENTRY_MAX && !expected.has(system.name)) expected.set(system.name, system);
  };
  const tell = (each: string, said: EntryWords) => {
    if (Object.keys(said).length > 0) words.set(each, { ...said, ...words.get(each) });
  };
  const result = (whole: boolean): RosterText => ({
    texts: [...texts.keys()],
    lines: [...texts.values()],
    ...(words.size === 0 ? {} : { words }),
    ...(labels.size === 0 ? {} : { labels }),
    ...(expected.size === 0 ? {} : { expected: [...expected.values()] }),
    repeated: found - texts.size,
    complete: whole,
  });
  for (const [index, line] of kept.split(LINE_END).entries()) {
    // Most lines say nothing in words, and there may be half a million of them.
    const worded = line.includes('=') ? readLine(line) : { rest: line, words: {}, expected: undefined };
    if (worded.expected !== undefined) expect(worded.expected);
    const parts = partsOfLine(worded.rest);
    const [first] = parts;
    const label = first === undefined ? '' : labelBefore(first.text, worded.rest);
    if (first !== undefined && label !== '' && !labels.has(first.text)) labels.set(first.text, label);
    for (const { text: each, parameters } of parts) {
      if (texts.size === ENTRY_MAX && !texts.has(each)) return result(false);
      found += 1;
      if (!texts.has(each)) texts.set(each, index + 1);
      // What a line says is said of the one link in it.
      if (parts.length === 1) tell(each, worded.words);
      if (parameters === '') continue;
      const read = readParameters(parameters);
      tell(each, read.words);
      for (const system of read.expected) expect(system);
    }
  }
  return result(kept === text);
}

function partsOfLine(line: string): readonly Part[] {
  const parts = line.split(BETWEEN).flatMap(partsOfWord);
  // In a table a link to the repository may stand beside the summary link: it is one of the words around it.
  const meant = parts.filter(({ text }) => !LINK.test(text) || COULD.test(text));
  if (meant.length > 0) return meant;
  if (parts.length > 0) return parts;
  // Lines of nothing but punctuation say nothing.
  if (!/[\p{L}\p{N}]/u.test(line)) return [];
  const code = codeOf(line);
  return [{ text: VERSIONED.test(code) ? code : line.trim(), parameters: '' }];
}

// The name before the first link of a line: nothing but that stands there, and a colon.
function labelBefore(text: string, line: string): string {
  const before = line.slice(0, Math.max(line.indexOf(text), 0));
  const end = Math.max(before.lastIndexOf(' '), before.lastIndexOf('\t')) + 1;
  if (end > LABEL_MAX) return '';
  const label = cleanLine(LABEL.exec(before.slice(0, end))?.[1] ?? '', LABEL_MAX);
  return label.split(' ').length > LABEL_WORDS ? '' : label;
}

function partsOfWord(word: string): readonly Part[] {
  const end = trimmed(word);
  const parts = codeOf(end)
    .split('~')
    // What follows an `&` is said of the code; a mail program that rewrites links puts its own parameters there too.
    .map((part) => {
      const [text = '', ...parameters] = part.split('&');
      return { text, parameters: parameters.join('&') };
    })
    .filter(({ text }) => text !== '');
  const isLink = LINK.test(end);
  if (parts.some(({ text }) => (isLink ? VERSIONED : CODE).test(text))) return parts;
  return isLink ? [{ text: end, parameters: '' }] : [];
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
