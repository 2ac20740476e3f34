import { useState } from 'preact/hooks';
import { ownItem } from '../../domain/assessment/full-assessment.ts';
import { OWNER_MAX, type PlanField, type PlanItem, RISK_MAX } from '../../domain/plan/plan-item.ts';
import { planItemFaults } from '../../domain/plan/plan-item-fault.ts';
import { book } from '../../state/browser/plan-book.ts';

type Props = {
  readonly checkId: string;
  /** What is agreed when the form opens. */
  readonly item: PlanItem;
};

const LABEL: Readonly<Record<PlanField, string>> = {
  owner: 'Owner',
  due: 'Due',
  risk: 'Accept the risk, because',
  revisit: 'Revisit the risk on',
};

const LONGEST: Partial<Record<PlanField, number>> = { owner: OWNER_MAX, risk: RISK_MAX };

/** What is agreed on a gap, saved as it is typed. */
export function PlanForm({ checkId, item }: Props) {
  // The text as it is typed: what is stored is cleaned, and would take a blank away from under the fingers.
  const [draft, setDraft] = useState<Required<PlanItem>>({ owner: '', due: '', risk: '', revisit: '', ...item });
  const faults = planItemFaults(draft);
  const change = (field: PlanField, text: string) => {
    setDraft({ ...draft, [field]: text });
    // Only what was typed here: another tab may have agreed on the other fields since the form was opened.
    book.agree(checkId, { ...ownItem(book.$plan.get(), checkId), [field]: text });
  };
  const field = (name: PlanField) => {
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
          type={name === 'due' || name === 'revisit' ? 'date' : 'text'}
          value={draft[name]}
          maxLength={LONGEST[name]}
          autocomplete="off"
          aria-describedby={fault === undefined ? undefined : faultId}
          onInput={(event) => change(name, event.currentTarget.value)}
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
      {field('risk')}
      {field('revisit')}
    </div>
  );
}
