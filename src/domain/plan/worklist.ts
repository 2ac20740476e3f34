import type { Answers } from '../catalogue/answer.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
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
