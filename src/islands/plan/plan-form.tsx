import { useLayoutEffect, useState } from 'preact/hooks';
import { ownItem } from '../../domain/assessment/full-assessment.ts';
import { cleanPlanItem, OWNER_MAX, type PlanField, type PlanItem } from '../../domain/plan/plan-item.ts';
import { planItemFaults } from '../../domain/plan/plan-item-fault.ts';
import { book } from '../../state/browser/plan-book.ts';

/** Id of the list of owners that fields offer. */
export const OWNERS_LIST = 'plan-owners';

/** The owners that were typed already, for fields to offer. */
export function OwnerList({ owners }: { readonly owners: readonly string[] }) {
  return (
    <datalist id={OWNERS_LIST}>
      {owners.map((owner) => (
        <option key={owner} value={owner} />
      ))}
    </datalist>
  );
}

type Props = {
  readonly checkId: string;
  /** What is agreed. */
  readonly item: PlanItem;
  /** A field was left, and what it says could be kept. */
  readonly onSettled?: () => void;
};

type FormField = Extract<PlanField, 'owner' | 'due'>;

const LABEL: Readonly<Record<FormField, string>> = { owner: 'Owner', due: 'Due' };

/** Who closes a gap and by when, saved as it is typed. */
export function PlanForm({ checkId, item, onSettled }: Props) {
  // The text as it is typed: what is stored is cleaned, and would take a blank away from under the fingers.
  const [draft, setDraft] = useState({ owner: item.owner ?? '', due: item.due ?? '' });
  const faults = planItemFaults(draft);
  // What was agreed elsewhere since takes the place of what was typed. What could not be stored stays as it was typed.
  // At once: a later effect would come between two keys.
  useLayoutEffect(() => {
    const kept = cleanPlanItem(draft);
    const shown = (name: FormField) => (kept[name] === item[name] ? draft[name] : (item[name] ?? ''));
    setDraft({ owner: shown('owner'), due: shown('due') });
  }, [item.owner, item.due]);
  const change = (field: FormField, text: string) => {
    setDraft({ ...draft, [field]: text });
    // Only what was typed here: another tab may have agreed on the other fields since the form was opened.
    book.agree(checkId, { ...ownItem(book.$plan.get(), checkId), [field]: text });
  };
  const field = (name: FormField) => {
    const fault = faults.find((each) => each.field === name);
    const fieldId = `${name}-of-${checkId}`;
    const faultId = `${fieldId}-fault`;
    return (
      <div class="field">
        <label class="label" for={fieldId}>
          {LABEL[name]}
        </label>
        <input
          id={fieldId}
          type={name === 'due' ? 'date' : 'text'}
          list={name === 'owner' ? OWNERS_LIST : undefined}
          value={draft[name]}
          maxLength={OWNER_MAX}
          autocomplete="off"
          aria-describedby={fault === undefined ? undefined : faultId}
          onInput={(event) => change(name, event.currentTarget.value)}
          onChange={({ currentTarget: { value } }) => planItemFaults({ [name]: value }).length === 0 && onSettled?.()}
        />
        {fault === undefined ? null : (
          <span id={faultId} class="field-fault">
            {fault.says}
          </span>
        )}
      </div>
    );
  };
  return (
    <div class="plan-form">
      {field('owner')}
      {field('due')}
    </div>
  );
}
