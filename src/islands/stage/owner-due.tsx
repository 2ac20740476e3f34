import { useRef } from 'preact/hooks';
import { ownItem } from '../../domain/assessment/full-assessment.ts';
import { OWNER_MAX, type PlanItem } from '../../domain/plan/plan-item.ts';
import { book } from '../../state/browser/plan-book.ts';
import { announceSaved } from '../status/announce.ts';
import { useStore } from '../ui/use-store.ts';

type Props = { readonly checkId: string };

/** Who closes a gap, and until when; the rest of the plan is the summary's. */
export function OwnerDue({ checkId }: Props) {
  const item = ownItem(useStore(book.$plan, book.$plan.get()), checkId);
  const box = useRef<HTMLDetailsElement>(null);
  const agree = (change: PlanItem) => {
    book.agree(checkId, { ...ownItem(book.$plan.get(), checkId), ...change });
    announceSaved('Plan');
  };
  const says = [item.owner, item.due].filter((part) => part !== undefined).join(' · ');
  return (
    <details class="disclosure" ref={box}>
      <summary>Owner and due{says === '' ? '' : `: ${says}`}</summary>
      <p class="stage-plan-fields">
        <label class="field">
          <span class="label">Owner</span>
          <input
            type="text"
            maxLength={OWNER_MAX}
            autocomplete="off"
            value={item.owner ?? ''}
            onChange={(event) => agree({ owner: event.currentTarget.value })}
          />
        </label>
        <label class="field">
          <span class="label">Due</span>
          <input
            type="date"
            autocomplete="off"
            value={item.due ?? ''}
            onChange={(event) => agree({ due: event.currentTarget.value })}
          />
        </label>
      </p>
    </details>
  );
}
