import { NOTE_MAX } from './assessment.ts';

/** A note with something added to it, or why it cannot be. */
export type Addition =
  | { readonly kind: 'added'; readonly note: string }
  /** It says so already. */
  | { readonly kind: 'there' }
  /** The note would be longer than notes may be, by so many characters. */
  | { readonly kind: 'too-long'; readonly by: number };

const GAP = '\n\n';

/** Adds a text below what a note says. Nothing of the note is replaced or cut. */
export function addToNote(note: string, text: string): Addition {
  if (note.includes(text)) return { kind: 'there' };
  const joined = note.trim() === '' ? text : `${note.trimEnd()}${GAP}${text}`;
  const by = Array.from(joined).length - NOTE_MAX;
  return by > 0 ? { kind: 'too-long', by } : { kind: 'added', note: joined };
}

/** Takes an added text out of a note again. What was written around it since stays; undefined where it is not there any more. */
export function takeFromNote(note: string, text: string): string | undefined {
  const at = note.lastIndexOf(text);
  if (at < 0) return undefined;
  const before = note.slice(0, at).trimEnd();
  const after = note.slice(at + text.length).trimStart();
  return before !== '' && after !== '' ? `${before}${GAP}${after}` : before + after;
}
