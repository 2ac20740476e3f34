import { useState } from 'preact/hooks';
import { type BulkChange, bulkItems } from '../../domain/plan/bulk.ts';
import { OWNER_MAX } from '../../domain/plan/plan-item.ts';
import { plural } from '../../domain/tally/tally-text.ts';
import { book } from '../../state/browser/plan-book.ts';
import { show } from '../status/status.ts';
import { OWNERS_LIST } from './plan-form.tsx';

type Props = { readonly chosen: readonly string[] };

/** Owner and due date of several gaps at once. */
export function BulkBar({ chosen }: Props) {
  const [owner, setOwner] = useState('');
  const [due, setDue] = useState('');
  const count = plural(chosen.length, 'gap', 'gaps');
  const none = chosen.length === 0;
  const agree = (change: BulkChange, says: (changed: string) => string) => {
    const items = bulkItems(book.$plan.get(), chosen, change);
    const changed = Object.keys(items).length;
    if (changed === 0) return show('Nothing to change: it is agreed like that already.');
    book.agreeAll(items, says(plural(changed, 'gap', 'gaps')));
  };
  const set = (event: Event) => {
    event.preventDefault();
    if (owner.trim() === '' && due === '') return show('Give an owner or a due date first.');
    const change = { ...(owner.trim() === '' ? {} : { owner }), ...(due === '' ? {} : { due }) };
    const said = [owner.trim() === '' ? '' : `owner ${owner.trim()}`, due === '' ? '' : `due ${due}`];
    agree(change, (changed) => `${changed}: ${said.filter((each) => each !== '').join(', ')}.`);
  };
  return (
    <form class="plan-bulk" data-chosen={none ? undefined : ''} aria-label="Several at once" onSubmit={set}>
      <p class="label">{none ? 'Choose rows to set several at once' : `${count} chosen`}</p>
      <label class="plan-choice">
        <span class="label">Owner</span>
        <input
          type="text"
          list={OWNERS_LIST}
          maxLength={OWNER_MAX}
          autocomplete="off"
          disabled={none}
          value={owner}
          onInput={(event) => setOwner(event.currentTarget.value)}
        />
      </label>
      <label class="plan-choice">
        <span class="label">Due</span>
        <input type="date" disabled={none} value={due} onInput={(event) => setDue(event.currentTarget.value)} />
      </label>
      <button type="submit" class="button" disabled={none}>
        Set for {count}
      </button>
      <button
        type="button"
        class="link-button"
        disabled={none}
        onClick={() => agree({ owner: '', due: '' }, (changed) => `Owner and due date of ${changed} taken away.`)}
      >
        Take owner and date away
      </button>
    </form>
  );
}
