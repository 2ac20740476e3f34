import { useEffect, useRef, useState } from 'preact/hooks';
import { cleanLine } from '../../domain/base/clean-text.ts';
import type { TeamSystem } from '../../domain/team/matrix.ts';
import { ROSTER_WORDS_MAX, type SystemWords } from '../../domain/team/system.ts';

export type SystemDialogProps = {
  readonly system: TeamSystem;
  /** Groups that are there already, to be chosen again. */
  readonly groups: readonly string[];
  readonly onSave: (words: SystemWords) => void;
  readonly onClose: () => void;
};

/** To which group a system belongs, and whom to ask. */
export function SystemDialog({ system, groups, onSave, onClose }: SystemDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [group, setGroup] = useState(system.group ?? '');
  const [contact, setContact] = useState(system.contact ?? '');
  useEffect(() => dialog.current?.showModal(), []);
  const save = (event: Event) => {
    event.preventDefault();
    const words = { group: cleanLine(group, ROSTER_WORDS_MAX), contact: cleanLine(contact, ROSTER_WORDS_MAX) };
    onSave({
      ...(words.group === '' ? {} : { group: words.group }),
      ...(words.contact === '' ? {} : { contact: words.contact }),
    });
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} class="team-dialog" aria-labelledby="team-words" onClose={onClose} {...{ closedby: 'any' }}>
      <form onSubmit={save}>
        <h2 id="team-words">{system.snapshot.name}</h2>
        <p>Both travel with the roster, in its link and in its file. Whoever has the link can read them.</p>
        <label class="field">
          <span class="label">Group</span>
          <input
            type="text"
            list="team-groups"
            maxLength={ROSTER_WORDS_MAX}
            autocomplete="off"
            value={group}
            onInput={(event) => setGroup(event.currentTarget.value)}
          />
        </label>
        <datalist id="team-groups">
          {groups.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
        <label class="field">
          <span class="label">Contact</span>
          <input
            type="text"
            maxLength={ROSTER_WORDS_MAX}
            autocomplete="off"
            value={contact}
            onInput={(event) => setContact(event.currentTarget.value)}
          />
        </label>
        <p class="actions">
          <button type="submit" class="button primary">
            Save
          </button>
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
        </p>
      </form>
    </dialog>
  );
}
