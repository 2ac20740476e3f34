import { catalogue } from 'virtual:catalogue';
import { useRef, useState } from 'preact/hooks';
import { dayOf } from '../../domain/base/local-day.ts';
import { href } from '../../domain/base/route.ts';
import { tally } from '../../domain/tally/tally.ts';
import { progressText, tallyText } from '../../domain/tally/tally-text.ts';
import type { Entry } from '../../state/browser/shelf.ts';
import { duplicateAssessment, removeAssessment } from '../../state/browser/shelf.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { ExportButton } from '../file/export-button.tsx';
import type { EditProps } from '../own/edit-form.tsx';
import { openNow, tellOpened } from '../own/tell-opened.ts';
import { notLoaded } from '../status/not-loaded.ts';
import { show } from '../status/status.ts';
import { Meter } from '../ui/meter.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useLoaded } from '../ui/use-loaded.ts';

type Props = {
  readonly entry: Entry;
  /** What tells it from others of the same name. */
  readonly namesake: string;
  readonly open: boolean;
};

const NOT_STORED = 'This browser did not store the change: its storage is full or blocked.';

const loadForm = () => import('../own/edit-form.tsx').then(({ EditForm }) => EditForm);

/** One assessment on the shelf: its counts, its last change and backup, and what can be done with it. */
export function ShelfEntry({ entry, namesake, open }: Props) {
  const [wanted, setWanted] = useState(false);
  const kept = useKept();
  const button = useRef<HTMLButtonElement>(null);
  const { name, tier, answers } = entry.assessment;
  const counted = tally(catalogue, answers, tier);
  // What is edited is the open assessment: opening another one ends it.
  const editing = wanted && open;
  const Form = useLoaded<EditProps>(editing, loadForm);
  const edit = () => {
    workspace.open(entry.id);
    setWanted(!editing);
  };
  const duplicate = () => {
    const before = openNow();
    if (duplicateAssessment(entry.id) !== 'saved') {
      show(NOT_STORED);
      return;
    }
    tellOpened(`“${name}” copied as “${workspace.$name.get()}”.`, before);
    const copy = workspace.$openId.get();
    import('../../state/browser/filing.ts').then(
      ({ copyPolicy }) => copyPolicy(entry.id, copy),
      notLoaded('Its policy was not copied.'),
    );
  };
  const remove = (event: Event) => {
    const item = (event.currentTarget as Element).closest('li');
    const next = item?.nextElementSibling ?? item?.previousElementSibling;
    if (removeAssessment(entry.id, name) !== 'saved') show(NOT_STORED);
    // The entry goes; the next one is where the eye is.
    else (next ?? document).querySelector<HTMLElement>('.shelf-entry a, a')?.focus();
  };
  const done = () => {
    setWanted(false);
    button.current?.focus();
  };
  const toThis = () => workspace.open(entry.id);
  const take = () => {
    const before = openNow();
    workspace.open(entry.id);
    if (workspace.$openId.get() === entry.id) tellOpened(`“${name}” opened.`, before);
  };
  return (
    <li class="shelf-entry" data-open={open ? '' : undefined}>
      <div class="shelf-head">
        <h2>{name}</h2>
        <p class="label">
          {progressText(tier, counted.total)}
          {namesake === '' ? '' : ` · ${namesake}`}
          {open ? ' · open' : ''}
        </p>
      </div>
      <Meter counts={counted.total} />
      <p>{tallyText(counted)}</p>
      <p class="shelf-dates">
        {entry.changed === undefined ? 'Not changed yet' : `Last change ${dayOf(entry.changed)}`}; {kept(entry)}.
      </p>
      <div class="actions">
        {/* Whoever goes to its answers means this one. */}
        <a class="button primary" href={href('assess/')} aria-label={`Answer its checks: ${name}`} onClick={toThis}>
          Answer its checks
        </a>
        <a class="button" href={href('summary/')} aria-label={`Summary: ${name}`} onClick={toThis}>
          Summary
        </a>
        {open ? null : (
          <button type="button" class="button" aria-label={`Open ${name}`} onClick={take}>
            Open
          </button>
        )}
        <button
          ref={button}
          type="button"
          class="button"
          aria-expanded={editing}
          aria-label={`${editing ? 'Done' : 'Name and tier'}: ${name}`}
          onClick={edit}
        >
          {editing ? 'Done' : 'Name and tier'}
        </button>
        <button type="button" class="button" aria-label={`Duplicate ${name}`} onClick={duplicate}>
          Duplicate
        </button>
        <ExportButton entries={[entry]} label={`Export ${name}`} />
        <button type="button" class="button" aria-label={`Delete ${name}`} onClick={remove}>
          Delete
        </button>
      </div>
      {Form === undefined ? null : <Form name={name} tier={tier} onDone={done} />}
    </li>
  );
}
