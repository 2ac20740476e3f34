import { cleanLine } from '../base/clean-text.ts';
import { NAME_MAX, NOTE_MAX } from './assessment.ts';

/** A note and who wrote it. */
export type SignedNote = { readonly author: string; readonly note: string };

/** A note out of two, and whether it had to be shortened to fit. */
export type JoinedNote = { readonly note: string; readonly shortened: boolean };

const ELLIPSIS = '…';

/**
 * Two people's notes on the same check as one: each under a line with its author's name. Equal notes, or a note of only
 * one of them, stay as they are. Where both do not fit into one note, the longer one gives way first.
 */
export function joinNotes(first: SignedNote, second: SignedNote): JoinedNote {
  const lone = first.note.trim() === '' ? second.note : first.note;
  if (first.note === second.note || [first, second].some(({ note }) => note.trim() === '')) {
    return { note: lone, shortened: false };
  }
  const heads = [heading(first.author, 'First'), `\n\n${heading(second.author, 'Second')}`] as const;
  const room = NOTE_MAX - length(heads.join(''));
  const fair = Math.floor(room / 2);
  const notes = [
    cut(first.note, Math.max(fair, room - length(second.note))),
    cut(second.note, Math.max(room - fair, room - length(first.note))),
  ] as const;
  return {
    note: heads[0] + notes[0] + heads[1] + notes[1],
    shortened: notes[0] !== first.note || notes[1] !== second.note,
  };
}

function heading(author: string, unnamed: string): string {
  return `${cleanLine(author, NAME_MAX) || unnamed}:\n`;
}

function length(text: string): number {
  return Array.from(text).length;
}

function cut(text: string, room: number): string {
  return length(text) <= room
    ? text
    : Array.from(text)
        .slice(0, room - 1)
        .join('') + ELLIPSIS;
}
