import { ownItem } from '../../domain/assessment/full-assessment.ts';
import { book } from '../../state/browser/plan-book.ts';
import { FIRST_ID, workspace } from '../../state/browser/workspace.ts';
import { OwnerList, PlanForm } from '../plan/plan-form.tsx';
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
  const openId = useStore(workspace.$openId, FIRST_ID);
  const item = ownItem(plan, checkId);
  const owners = [...new Set([...people, ...Object.values(plan).flatMap(({ owner }) => owner ?? [])])];
  const says = [item.owner, item.due].filter((part) => part !== undefined).join(' · ');
  return (
    <details class="disclosure">
      <summary>Owner and due{says === '' ? '' : `: ${says}`}</summary>
      <PlanForm key={openId} checkId={checkId} item={item} onSettled={() => announceSaved('Plan')} />
      <OwnerList owners={owners} />
    </details>
  );
}
