import { noteDown } from '../../state/browser/note.ts';
import { today } from '../../state/browser/workspace.ts';
import { show } from '../status/status.ts';
import { useAwake } from '../ui/use-awake.ts';
import { useStore } from '../ui/use-store.ts';
import { useName, useNote } from '../ui/use-workspace.ts';
import { $result } from './result.ts';

/** A check that a tool's result is evidence for. */
type SupportedCheck = {
  readonly id: string;
  readonly position: string;
  readonly statement: string;
  /** Where it stands on its guide. */
  readonly href: string;
};

/** The checks that the server rendered: their words are sent once. */
export function supportedChecks(root: HTMLElement): readonly SupportedCheck[] {
  return [...root.querySelectorAll<HTMLElement>('[data-supported]')].map((item) => ({
    id: item.dataset['supported'] ?? '',
    position: item.querySelector('.mark')?.textContent ?? '',
    statement: item.querySelector('a')?.textContent ?? '',
    href: item.querySelector('a')?.getAttribute('href') ?? '',
  }));
}

function Supported({ id, position, statement, href }: SupportedCheck) {
  const note = useNote(id);
  const awake = useAwake();
  const result = useStore($result, undefined);
  const add = () => {
    if (result === undefined) return;
    const text = `${today()}. ${result.note.replaceAll('\u00a0', ' ')} ${result.link}`;
    const addition = noteDown(id, text);
    if (addition.kind === 'there') show('The note has this result already.');
    if (addition.kind === 'too-long')
      show(`Not added: the note would be ${addition.by} characters too long. Shorten it first.`);
  };
  return (
    <li data-supported={id}>
      <p>
        <span class="mark">{position}</span> <a href={href}>{statement}</a>
      </p>
      <p class="needs-script supported-note">
        <button type="button" class="button" disabled={!awake || result === undefined} onClick={add}>
          Add to its note
        </button>{' '}
        {note === '' ? 'It has no note yet.' : 'It has a note: this is added below it.'}
      </p>
      {note === '' ? null : (
        <p class="supported-text" dir="auto">
          {note}
        </p>
      )}
    </li>
  );
}

/** The checks that a tool's result supports, each with a button that adds it to the check's note. */
export function ToolChecks({ checks }: { readonly checks: readonly SupportedCheck[] }) {
  const name = useName();
  return (
    <>
      <p class="needs-script">
        {
          'The result, with its date and a link to these numbers, can be added to the note of a check in your assessment '
        }
        <b dir="auto">{name}</b>. What a note says stays, and no answer changes.
      </p>
      <ul class="supported">
        {checks.map((check) => (
          <Supported key={check.id} {...check} />
        ))}
      </ul>
    </>
  );
}
