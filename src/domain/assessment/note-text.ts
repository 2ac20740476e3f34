import { NOTE_MAX, tidyNote } from './assessment.ts';

/** A piece of a note: text, or a link with the text that was written for it. All texts joined are the note. */
export type NotePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

// Characters that no address holds, and invisible ones that could disguise it, end it. One pass, no backtracking.
const ADDRESS = /\bhttps?:\/\/[^\s<>"`^{}|\\\p{Cc}\p{Default_Ignorable_Code_Point}]+/giu;

const PUNCTUATION = ".,;:!?…'*’”";
const BRACKETS = [
  ['(', ')'],
  ['[', ']'],
  ['«', '»'],
] as const;

/** An address without the punctuation that closes its sentence; a bracket stays if it was opened within the address. */
function trimmed(raw: string): string {
  const unopened = new Map<string, number>(
    BRACKETS.map(([open, close]) => [close, raw.split(close).length - raw.split(open).length]),
  );
  let end = raw.length;
  // It ends at the latest behind the "//" of the address, which is neither.
  for (; ; end -= 1) {
    const last = raw.charAt(end - 1);
    const surplus = unopened.get(last);
    if (surplus === undefined ? !PUNCTUATION.includes(last) : surplus <= 0) return raw.slice(0, end);
    if (surplus !== undefined) unopened.set(last, surplus - 1);
  }
}

/** The whole address that a link may lead to; undefined for one that is malformed or carries a name or password. */
function safeHref(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { href, username, password } = new URL(text);
  return username === '' && password === '' ? href : undefined;
}

/**
 * A note as parts to be rendered as text nodes and anchors, never as markup. Only `http` and `https` addresses without
 * credentials become links; time grows linearly with the note.
 */
export function noteParts(note: string): readonly NotePart[] {
  const parts: NotePart[] = [];
  let done = 0;
  for (const match of note.matchAll(ADDRESS)) {
    const text = trimmed(match[0]);
    const href = safeHref(text);
    if (href === undefined) continue;
    if (match.index > done) parts.push({ kind: 'text', text: note.slice(done, match.index) });
    parts.push({ kind: 'link', text, href });
    done = match.index + text.length;
  }
  if (done < note.length) parts.push({ kind: 'text', text: note.slice(done) });
  return parts;
}

/** How many more characters a note can take; negative when so many will be cut. */
export function charactersLeft(note: string): number {
  return NOTE_MAX - Array.from(tidyNote(note)).length;
}
