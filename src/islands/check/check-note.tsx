import type { ComponentType } from 'preact';
import { NOTE_MAX } from '../../domain/assessment/assessment.ts';
import { ASLEEP } from '../wake/asleep.ts';

/** Shows a note with its addresses as links. */
export type NoteReader = ComponentType<{ readonly note: string }>;

type Props = {
  readonly note: string;
  /** Whether it is open, and so has a field. */
  readonly opened: boolean;
  /** Id of the element that holds the statement. */
  readonly statementId: string;
  readonly Reader: NoteReader | undefined;
};

/** The note on a check, saved as it is typed. Its field is there once it is opened: a thousand closed ones cost seconds. */
export function CheckNote({ note, opened, statementId, Reader }: Props) {
  const count = Array.from(note).length;
  return (
    <details class="disclosure needs-script" data-filled={note === '' ? undefined : ''}>
      <summary>
        Note
        {note === '' ? null : <span class="visually-hidden"> (written)</span>}
      </summary>
      {ASLEEP ? (
        <p class="label" data-asleep>
          One moment…
        </p>
      ) : null}
      {opened ? (
        <>
          <textarea
            class="note-field"
            aria-label="Note"
            aria-describedby={statementId}
            rows={3}
            // It counts UTF-16 units, in which a character may be two.
            maxLength={NOTE_MAX + note.length - count}
            autocomplete="off"
            placeholder="Evidence, a reason, a link"
            value={note}
          />
          <p class="label">
            {count} of {NOTE_MAX} characters
          </p>
        </>
      ) : null}
      {/* A text field cannot show links: where the note holds an address, it is read under its field. */}
      <p class="note-read">{Reader && note.includes('://') ? <Reader note={note} /> : <span>{note}</span>}</p>
    </details>
  );
}
