import { useEffect, useRef } from 'preact/hooks';
import { NOTE_MAX } from '../../domain/assessment.ts';
import { workspace } from '../../state/browser.ts';
import { useNote } from '../store/use-workspace.ts';
import { NoteLinks } from './note-links.tsx';

type Props = {
  readonly checkId: string;
  /** Id of the element that holds the statement. */
  readonly describedBy: string;
};

/** The note on a check, saved as it is typed. */
export function CheckNote({ checkId, describedBy }: Props) {
  const note = useNote(checkId);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // Typed before this island was awake.
    const early = field.current?.value ?? '';
    if (early !== '' && workspace.$notes.get()[checkId] === undefined) workspace.note(checkId, early);
  }, [checkId]);
  return (
    <details class="disclosure needs-script" data-filled={note === '' ? undefined : ''}>
      <summary>
        Note
        {note === '' ? null : <span class="visually-hidden"> (written)</span>}
      </summary>
      <textarea
        ref={field}
        class="note-field"
        aria-label="Note"
        aria-describedby={describedBy}
        rows={3}
        maxLength={NOTE_MAX}
        autocomplete="off"
        placeholder="Evidence, a reason, a link"
        value={note}
        onInput={(event) => workspace.note(checkId, event.currentTarget.value)}
      />
      <p class="label">
        {Array.from(note).length} of {NOTE_MAX} characters
      </p>
      <p class="note-read">
        <NoteLinks note={note} />
      </p>
    </details>
  );
}
