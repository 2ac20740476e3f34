import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ownItem } from '../../domain/assessment/full-assessment.ts';
import { OWNER_MAX, type PlanField, type PlanItem, RISK_MAX } from '../../domain/plan/plan-item.ts';
import { planItemFaults } from '../../domain/plan/plan-item-fault.ts';
import { book } from '../../state/browser/plan-book.ts';
import { show } from '../status/status.ts';
import { unlessSaved } from '../status/unless-saved.ts';
import { OWNERS_LIST } from './plan-form.tsx';

type Props = { readonly checkId: string; readonly position: string; readonly item: PlanItem };

type RiskField = Extract<PlanField, 'risk' | 'revisit' | 'by'>;

const FIELDS: readonly (readonly [field: RiskField, label: string])[] = [
  ['risk', 'Accept the risk, because'],
  ['by', 'Accepted by'],
  ['revisit', 'Revisit the risk on'],
];

/** The form in which a risk is accepted; nothing of it is stored, and nothing is wrong with it, until it is sent. */
function RiskForm({ checkId, item, onDone }: Pick<Props, 'checkId' | 'item'> & { readonly onDone: () => void }) {
  const [draft, setDraft] = useState({ risk: '', revisit: '', by: '', ...item });
  const [sent, setSent] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const id = `risk-of-${checkId}`;
  // At once, here and below: a later effect would come after the first keys.
  useLayoutEffect(() => first.current?.focus(), []);
  const faultsOf = () => {
    const { risk, revisit, by } = draft;
    return [
      ...(risk.trim() === '' ? [{ field: 'risk', says: 'Say why the risk is accepted.' } as const] : []),
      ...(by.trim() === '' ? [{ field: 'by', says: 'Say who accepts it.' } as const] : []),
      ...planItemFaults({ risk: risk.trim() || '–', revisit }),
    ];
  };
  const faults = sent ? faultsOf() : [];
  const accept = (event: SubmitEvent) => {
    event.preventDefault();
    setSent(true);
    const [fault] = faultsOf();
    if (fault !== undefined) {
      (event.currentTarget as HTMLFormElement).querySelector<HTMLElement>(`[name=${fault.field}]`)?.focus();
      return;
    }
    const { risk, revisit, by } = draft;
    book.agree(checkId, { ...ownItem(book.$plan.get(), checkId), risk, revisit, by });
    show(`Risk accepted until ${revisit}.${unlessSaved()}`);
    onDone();
  };
  return (
    <form class="plan-form" aria-label="Accept the risk" noValidate onSubmit={accept}>
      {FIELDS.map(([field, label]) => {
        const fault = faults.find((each) => each.field === field);
        return (
          <div key={field} class="field">
            <label class="label" for={`${id}-${field}`}>
              {label}
            </label>
            <input
              ref={field === 'risk' ? first : null}
              id={`${id}-${field}`}
              name={field}
              type={field === 'revisit' ? 'date' : 'text'}
              list={field === 'by' ? OWNERS_LIST : undefined}
              maxLength={field === 'risk' ? RISK_MAX : OWNER_MAX}
              autocomplete="off"
              value={draft[field]}
              aria-invalid={fault !== undefined}
              aria-describedby={fault === undefined ? undefined : `${id}-${field}-fault`}
              onInput={(event) => setDraft({ ...draft, [field]: event.currentTarget.value })}
            />
            {fault === undefined ? null : (
              <span id={`${id}-${field}-fault`} class="field-fault">
                {fault.says}
              </span>
            )}
          </div>
        );
      })}
      <p class="actions">
        <button type="submit" class="button primary">
          Accept risk
        </button>
        <button type="button" class="button" onClick={onDone}>
          Cancel
        </button>
      </p>
    </form>
  );
}

/** Accepting the risk of a gap: an act of its own, with a reason, a person, and a day on which it is looked at again. */
export function AcceptRisk({ checkId, position, item }: Props) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const accepted = item.risk !== undefined;
  useLayoutEffect(() => {
    if (!open && wasOpen.current) opener.current?.focus();
    wasOpen.current = open;
  }, [open]);
  if (open) return <RiskForm checkId={checkId} item={item} onDone={() => setOpen(false)} />;
  const withdraw = () => {
    const { risk: _risk, revisit: _revisit, by: _by, ...rest } = ownItem(book.$plan.get(), checkId);
    book.agreeAll({ [checkId]: rest }, `The risk of ${position} is no longer accepted.`);
    opener.current?.focus();
  };
  return (
    <>
      <button ref={opener} type="button" class="button" onClick={() => setOpen(true)}>
        {accepted ? 'Change the acceptance' : 'Accept the risk…'}
      </button>
      {accepted ? (
        <button type="button" class="button" onClick={withdraw}>
          No longer accept it
        </button>
      ) : null}
    </>
  );
}
