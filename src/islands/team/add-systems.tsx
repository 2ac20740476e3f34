import '../file/file-field.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { notLoaded } from '../status/not-loaded.ts';
import { show } from '../status/status.ts';
import { useDrop } from '../ui/use-drop.ts';
import type { Reading } from './reading.ts';

type Props = {
  /** Whether it is open at first; a roster that came with the address folds it. */
  readonly open: boolean;
  /** A summary link as it looks. */
  readonly example: string;
  readonly onAdd: (reading: Promise<Reading>) => Promise<boolean>;
};

const readText = (text: string) => import('./read.ts').then((read) => read.readLinks(text, (line) => `Line ${line}`));
const readFiles = (files: readonly File[]) => import('./read.ts').then((read) => read.readFiles(files));

/** Where systems come from: pasted links, files, the assessments of this browser, and whatever is dropped on the page. */
export function AddSystems({ open, example, onAdd }: Props) {
  const [text, setText] = useState('');
  const typed = useRef('');
  const details = useRef<HTMLDetailsElement>(null);
  const type = (next: string) => {
    typed.current = next;
    setText(next);
  };
  const fold = (folded: boolean) => {
    const box = details.current;
    // Never over a text that somebody has begun.
    if (box === null || (folded && typed.current.trim() !== '')) return;
    // What is folded away takes the focus with it.
    if (folded && box.contains(document.activeElement)) box.querySelector('summary')?.focus();
    box.open = !folded;
  };
  // Together with the rows that fold it: later, it would go from under a hand.
  useLayoutEffect(() => fold(!open), [open]);
  const over = useDrop({
    onFiles: (files) => void onAdd(readFiles(files)),
    onText: (dropped) => void onAdd(readText(dropped)),
  });
  const submit = async (event: Event) => {
    event.preventDefault();
    // As it stands in the field: what was typed last may not be drawn yet.
    const given = typed.current;
    if (given.trim() === '') return show('Paste at least one summary link.');
    // What could not be read stays, to be mended; adding the rest again changes nothing. So does what was typed since.
    if (!(await onAdd(readText(given))) || typed.current !== given) return;
    type('');
    fold(true);
  };
  const addOwn = async () => {
    const { ownAssessments } = await import('./own-assessment.ts');
    const own = ownAssessments();
    if (own.systems.length === 0) show('No assessment of this browser has an answer yet.');
    else await onAdd(Promise.resolve(own));
  };
  return (
    <details ref={details} class="team-add needs-script" open data-over={over ? '' : undefined}>
      <summary>Add systems</summary>
      <div class="team-sources">
        <form class="field" onSubmit={submit}>
          <label class="label" for="team-links">
            Summary links, one a line
          </label>
          <textarea
            id="team-links"
            class="note-field"
            rows={5}
            spellcheck={false}
            autocomplete="off"
            aria-describedby="team-example"
            value={text}
            onInput={(event) => type(event.currentTarget.value)}
          />
          <p id="team-example" class="team-example">
            A line, with any words around it: <code>{example}</code>
          </p>
          <button type="submit" class="button primary">
            Add
          </button>
        </form>
        <div class="team-files">
          <label class="field">
            <span class="label">Files, as many as you like</span>
            <input
              type="file"
              multiple
              accept=".json,.txt,application/json,text/plain"
              onChange={({ currentTarget }) => {
                void onAdd(readFiles([...(currentTarget.files ?? [])])).then(() => {
                  currentTarget.value = '';
                });
              }}
            />
          </label>
          <p>Assessment and roster files. Links and files can be dropped anywhere on this page.</p>
          <button type="button" class="button" onClick={() => addOwn().catch(notLoaded('It could not be read.'))}>
            Add my own assessments
          </button>
        </div>
      </div>
    </details>
  );
}
