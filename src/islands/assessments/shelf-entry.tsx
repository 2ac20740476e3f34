import { catalogue } from 'virtual:catalogue';
import { useState } from 'preact/hooks';
import { NAME_MAX } from '../../domain/assessment/assessment.ts';
import { dayOf } from '../../domain/base/local-day.ts';
import { tally } from '../../domain/tally/tally.ts';
import { tallyText } from '../../domain/tally/tally-text.ts';
import type { Entry } from '../../state/browser/shelf.ts';
import { duplicateAssessment, removeAssessment } from '../../state/browser/shelf.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { ExportButton } from '../file/export-button.tsx';
import { show } from '../status/status.ts';
import { Meter } from '../ui/meter.tsx';
import { TierChoice } from '../ui/tier-choice.tsx';
import { useKept } from '../ui/use-kept.ts';

type Props = { readonly entry: Entry; readonly open: boolean };

const NOT_STORED = 'This browser did not store the change: its storage is full or blocked.';

function Edit({ entry }: { readonly entry: Entry }) {
  return (
    <div class="edit-form">
      <label class="field">
        <span class="label">Name</span>
        <input
          type="text"
          defaultValue={entry.assessment.name}
          maxLength={NAME_MAX}
          autocomplete="off"
          onInput={(event) => workspace.rename(event.currentTarget.value)}
        />
      </label>
      <TierChoice name={`tier-${entry.id}`} tier={entry.assessment.tier} onChoose={workspace.setTier} />
    </div>
  );
}

/** One assessment on the shelf: its counts, its last change and backup, and what can be done with it. */
export function ShelfEntry({ entry, open }: Props) {
  const [wanted, setWanted] = useState(false);
  const kept = useKept();
  const { name, tier, answers } = entry.assessment;
  const counted = tally(catalogue, answers, tier);
  // What is edited is the open assessment: opening another one ends it.
  const editing = wanted && open;
  const edit = () => {
    workspace.open(entry.id);
    setWanted(!editing);
  };
  const duplicate = () => {
    show(duplicateAssessment(entry.id) === 'saved' ? `“${name}” copied. The copy is open now.` : NOT_STORED);
  };
  const remove = () => {
    if (removeAssessment(entry.id, name) !== 'saved') show(NOT_STORED);
  };
  return (
    <li class="shelf-entry" data-open={open ? '' : undefined}>
      <div class="shelf-head">
        <h2>{name}</h2>
        <p class="label">
          {tier}
          {open ? ' · open' : ''}
        </p>
      </div>
      <Meter counts={counted.total} />
      <p>{tallyText(counted)}</p>
      <p class="shelf-dates">
        {entry.changed === undefined ? 'Not changed yet' : `Last change ${dayOf(entry.changed)}`}; {kept(entry)}.
      </p>
      <div class="actions">
        {open ? null : (
          <button type="button" class="button" aria-label={`Open ${name}`} onClick={() => workspace.open(entry.id)}>
            Open
          </button>
        )}
        <button
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
      {editing ? <Edit entry={entry} /> : null}
    </li>
  );
}
