import { useEffect, useRef, useState } from 'preact/hooks';
import { NOTE_MAX } from '../../domain/assessment/assessment.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { useNote } from '../ui/use-workspace.ts';
import { NoteLinks } from './note-links.tsx';

type Props = {
  readonly checkId: string;
  /** Id of the element that holds the statement. */
  readonly describedBy: string;
};

/** The note on a check, saved as it is typed. Its field is there once it is opened: a thousand closed ones cost seconds. */
export function CheckNote({ checkId, describedBy }: Props) {
  const note = useNote(checkId);
  const count = Array.from(note).length;
  const box = useRef<HTMLDetailsElement>(null);
  // Undefined until the island is awake: before that, nothing could keep what is typed.
  const [opened, setOpened] = useState<boolean>();
  useEffect(() => setOpened(box.current?.open), []);
  return (
    <details
      ref={box}
      class="disclosure needs-script"
      data-filled={note === '' ? undefined : ''}
      onToggle={() => setOpened(true)}
    >
      <summary>
        Note
        {note === '' ? null : <span class="visually-hidden"> (written)</span>}
      </summary>
      {opened ? (
        <>
          <textarea
            class="note-field"
            aria-label="Note"
            aria-describedby={describedBy}
            rows={3}
            // It counts UTF-16 units, in which a character may be two.
            maxLength={NOTE_MAX + note.length - count}
            autocomplete="off"
            placeholder="Evidence, a reason, a link"
            value={note}
            onInput={(event) => workspace.note(checkId, event.currentTarget.value)}
          />
          <p class="label">
            {count} of {NOTE_MAX} characters
          </p>
        </>
      ) : (
        (opened ?? <p class="label">One moment…</p>)
      )}
      <p class="note-read">
        <NoteLinks note={note} />
      </p>
    </details>
  );
}
