import { noteParts } from '../../domain/assessment/note-text.ts';

/** A note to read: plain text, its http and https addresses as links. */
export function NoteText({ note }: { readonly note: string }) {
  return (
    <>
      {noteParts(note).map((part) =>
        part.kind === 'text' ? (
          part.text
        ) : (
          <a href={part.href} rel="noopener noreferrer nofollow">
            {part.text}
          </a>
        ),
      )}
    </>
  );
}
