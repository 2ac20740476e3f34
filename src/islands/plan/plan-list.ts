import type { WorkItem, Worklist } from '../../domain/plan/worklist.ts';
import type { Gap } from '../../domain/tally/gap.ts';

/** A list of the plan as it stands on the page. */
export type PlanList = { readonly id: string; readonly title: string; readonly items: readonly WorkItem[] };

/** Where the gap stands that someone is agreeing on. */
export type HeldPlace = { readonly checkId: string; readonly list: string; readonly index: number };

function withHeld(lists: readonly PlanList[], { checkId, list, index }: HeldPlace): readonly PlanList[] {
  const held = lists.flatMap(({ items }) => items).find(({ check }) => check.id === checkId);
  if (held === undefined) return lists;
  return lists.map((each) => {
    const items = each.items.filter((item) => item !== held);
    return { ...each, items: each.id === list ? items.toSpliced(index, 0, held) : items };
  });
}

/**
 * The lists as they stand on the page: what is to do and what is to find out in one, most urgent first. The gap that
 * someone is agreeing on keeps its place: it must not move away from under the fingers.
 */
export function shownLists(
  { attention, todo, findOut, accepted }: Worklist,
  gaps: readonly Gap[],
  held: HeldPlace | undefined,
): readonly PlanList[] {
  const place = new Map(gaps.map(({ check }, n) => [check.id, n]));
  const at = ({ check }: WorkItem) => place.get(check.id) ?? 0;
  const lists = [
    { id: 'attention', title: 'Overdue or due for revisiting', items: attention },
    { id: 'open', title: 'To do and to find out', items: [...todo, ...findOut].sort((a, b) => at(a) - at(b)) },
    { id: 'accepted', title: 'Accepted risks', items: accepted },
  ];
  return (held === undefined ? lists : withHeld(lists, held)).filter(({ items }) => items.length > 0);
}
