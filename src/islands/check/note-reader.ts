import { atom } from 'nanostores';
import type { NoteReader } from './check-note.tsx';

/** What shows notes with links in them, once a note on the page has one. */
export const $NoteReader = atom<NoteReader | undefined>(undefined);

let asked = false;

/** Loads it, once. Where it cannot be had, most likely after an update of the site, notes are read without links. */
export function loadNoteReader(): void {
  if (asked) return;
  asked = true;
  import('../ui/note-text.tsx').then(
    ({ NoteText }) => $NoteReader.set(NoteText),
    () => {
      asked = false;
    },
  );
}
