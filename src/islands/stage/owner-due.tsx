import { useRef } from 'preact/hooks';
import { ownItem } from '../../domain/assessment/full-assessment.ts';
import { OWNER_MAX, type PlanItem } from '../../domain/plan/plan-item.ts';
import { book } from '../../state/browser/plan-book.ts';
import { OWNERS_LIST, OwnerList } from '../plan/owner-list.tsx';
import { announceSaved } from '../status/announce.ts';
import { useStore } from '../ui/use-store.ts';

type Props = {
  readonly checkId: string;
  /** Who may own it, besides those who own a gap already. */
  readonly people?: readonly string[] | undefined;
};

/** Who closes a gap, and until when; the rest of the plan is the summary's. */
export function OwnerDue({ checkId, people = [] }: Props) {
  const plan = useStore(book.$plan, book.$plan.get());
  const item = ownItem(plan, checkId);
  const owners = [...new Set([...people, ...Object.values(plan).flatMap(({ owner }) => owner ?? [])])];
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
            list={OWNERS_LIST}
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
      <OwnerList owners={owners} />
    </details>
  );
}
