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
  const count = Array.from(note).length;
  const field = useRef<HTMLTextAreaElement>(null);
  const awake = useRef(false);
  useEffect(() => {
    awake.current = true;
    // Typed before this island was awake: it joins what is stored.
    const early = field.current?.value ?? '';
    const held = workspace.$notes.get()[checkId];
    if (early !== '' && early !== held) workspace.note(checkId, held === undefined ? early : `${held}\n${early}`);
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
        // It counts UTF-16 units, in which a character may be two.
        maxLength={NOTE_MAX + note.length - count}
        autocomplete="off"
        placeholder="Evidence, a reason, a link"
        // Preact writes a textarea's value even while it hydrates; without one, what was typed early stays.
        value={awake.current ? note : undefined}
        onInput={(event) => workspace.note(checkId, event.currentTarget.value)}
      />
      <p class="label">
        {count} of {NOTE_MAX} characters
      </p>
      <p class="note-read">
        <NoteLinks note={note} />
      </p>
    </details>
  );
}
