import type { Answers } from '../catalogue/answer.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { levelRank } from '../catalogue/level.ts';
import type { Tier } from '../catalogue/tier.ts';
import { type Gap, plan } from '../tally/gap.ts';
import { type Handling, handlingOf, type PlanItem, type PlanItems } from './plan-item.ts';

/** A gap with what is agreed on it. */
export type WorkItem = Gap & { readonly item: PlanItem; readonly handling: Handling };

/** The lists of a plan. Each gap is in exactly one of them. */
export type Worklist = {
  /** Overdue, or an accepted risk due for revisiting: longest waiting first. */
  readonly attention: readonly WorkItem[];
  /** Answered No or Partly, most urgent first. */
  readonly todo: readonly WorkItem[];
  /** Answered Don't know: to find out, most urgent first. */
  readonly findOut: readonly WorkItem[];
  /** Accepted risks whose date to revisit has not come, most urgent first. */
  readonly accepted: readonly WorkItem[];
};

const NOTHING: PlanItem = {};

/** The gaps of an assessment with what is agreed on them, as lists to work from. Items of checks that are no gaps wait. */
export function worklist(
  catalogue: Catalogue,
  answers: Answers,
  tier: Tier,
  items: PlanItems,
  today: string,
): Worklist {
  const work = plan(catalogue, answers, tier).map((gap): WorkItem => {
    const item = items[gap.check.id] ?? NOTHING;
    return { ...gap, item, handling: handlingOf(item, today) };
  });
  const calm = work.filter((each) => waitingSince(each) === '');
  const open = calm.filter(({ handling }) => handling !== 'accepted');
  return {
    attention: work
      .filter((each) => waitingSince(each) !== '')
      .sort((a, b) => Number(waitingSince(a) > waitingSince(b)) - Number(waitingSince(a) < waitingSince(b))),
    todo: open.filter(({ answer }) => answer !== 'unknown'),
    findOut: open.filter(({ answer }) => answer === 'unknown'),
    accepted: calm.filter(({ handling }) => handling === 'accepted'),
  };
}

/** The date whose coming or passing wants attention; empty where nothing does. */
function waitingSince({ item: { due = '', revisit = '' }, handling }: WorkItem): string {
  if (handling === 'overdue') return due;
  return handling === 'revisit' ? revisit : '';
}

/** Every gap of the lists: what wants attention, what is open by urgency, then accepted risks. */
export function allGaps({ attention, todo, findOut, accepted }: Worklist): readonly WorkItem[] {
  return [...attention, ...byUrgency([...todo, ...findOut]), ...accepted];
}

// The two lists are both in order of urgency: by level, and in each of them what is No or Partly before Don't know.
function byUrgency(gaps: readonly WorkItem[]): readonly WorkItem[] {
  return gaps.toSorted((a, b) => levelRank(a.check.level) - levelRank(b.check.level));
}

/** The day on which a gap is looked at next: its due date, or while its risk is accepted the date to revisit it. */
export function dateOf({ item }: WorkItem): string | undefined {
  return item.risk === undefined ? item.due : item.revisit;
}

/** How many gaps that somebody took on are closed by now: something is agreed on them, and their check is Yes. */
export function closedCount(answers: Answers, items: PlanItems): number {
  const agreed = Object.entries(items).filter(([, item]) => Object.keys(item).length > 0);
  return agreed.filter(([id]) => Object.hasOwn(answers, id) && answers[id] === 'yes').length;
}

/** The lists without the gaps that are left out. */
export function onlyGaps({ attention, todo, findOut, accepted }: Worklist, checkIds: ReadonlySet<string>): Worklist {
  const kept = (gaps: readonly WorkItem[]) => gaps.filter(({ check }) => checkIds.has(check.id));
  return { attention: kept(attention), todo: kept(todo), findOut: kept(findOut), accepted: kept(accepted) };
}
