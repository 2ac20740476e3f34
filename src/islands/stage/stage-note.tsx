import { useEffect, useState } from 'preact/hooks';
import { NOTE_MAX } from '../../domain/assessment/assessment.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { $NoteReader, loadNoteReader } from '../check/note-reader.ts';
import { useStore } from '../ui/use-store.ts';
import { useNote } from '../ui/use-workspace.ts';

/** The note on the check that is asked, saved as it is typed. */
export function StageNote({ checkId }: { readonly checkId: string }) {
  const note = useNote(checkId);
  const [opened, setOpened] = useState(false);
  const Reader = useStore($NoteReader, $NoteReader.get());
  const linked = note.includes('://');
  useEffect(() => {
    if (linked) loadNoteReader();
  }, [linked]);
  const count = Array.from(note).length;
  return (
    <details
      class="disclosure"
      data-filled={note === '' ? undefined : ''}
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary>
        Note
        {note === '' ? null : <span class="visually-hidden"> (written)</span>}
      </summary>
      <textarea
        class="note-field"
        aria-label="Note"
        aria-describedby="one-statement"
        rows={3}
        // It counts UTF-16 units, in which a character may be two.
        maxLength={NOTE_MAX + note.length - count}
        autocomplete="off"
        placeholder="Evidence, a reason, what was decided"
        value={note}
        onInput={(event) => workspace.note(checkId, event.currentTarget.value)}
      />
      {opened ? (
        <p class="label">
          {count} of {NOTE_MAX} characters
        </p>
      ) : null}
      {/* A text field cannot show links: where the note holds an address, it is read under its field. */}
      {Reader && linked ? (
        <p class="note-read">
          <Reader note={note} />
        </p>
      ) : null}
    </details>
  );
}
