import type { CataloguePractice } from '../catalogue/catalogue.ts';
import { LEVELS } from '../catalogue/level.ts';
import { ownersOf, shownGaps } from './plan-filter.ts';
import type { Grouping, PlanOrder, PlanView } from './plan-view.ts';
import { allGaps, dateOf, type WorkItem, type Worklist } from './worklist.ts';

/** Rows of a plan that stand together under a title. */
export type PlanGroup = { readonly key: string; readonly title: string; readonly gaps: readonly WorkItem[] };

/** Where a practice stands among all: those of packs, whose numbers have a letter, after the others. */
const rank = ({ number }: CataloguePractice) => Number(number) || Number.MAX_SAFE_INTEGER;

type Rule = readonly [key: string, title: string, belongs: (gap: WorkItem) => boolean];

const URGENCY: readonly Rule[] = [
  ['attention', 'Overdue or due for revisiting', ({ handling }) => handling === 'overdue' || handling === 'revisit'],
  ['open', 'To do and to find out', ({ handling }) => handling === 'planned' || handling === 'none'],
  ['accepted', 'Accepted risks', ({ handling }) => handling === 'accepted'],
];

function rulesOf(grouping: Grouping, gaps: readonly WorkItem[]): readonly Rule[] {
  switch (grouping) {
    case 'urgency':
      return URGENCY;
    case 'level':
      return LEVELS.map((level) => [level, level, ({ check }) => check.level === level]);
    case 'owner':
      return [
        ...ownersOf(gaps).map((owner): Rule => [`of ${owner}`, owner, ({ item }) => item.owner === owner]),
        ['nobody', 'Nobody yet', ({ item }) => item.owner === undefined],
      ];
    case 'practice': {
      const practices = [...new Map(gaps.map(({ practice }) => [practice.slug, practice])).values()];
      const ordered = practices.sort((a, b) => rank(a) - rank(b));
      return ordered.map(({ slug, number, title }) => [
        slug,
        `${number} ${title}`,
        ({ practice }) => practice.slug === slug,
      ]);
    }
  }
}

function inOrder(gaps: readonly WorkItem[], order: PlanOrder): readonly WorkItem[] {
  if (order === 'urgency') return gaps;
  // What has no date comes last.
  const key = (gap: WorkItem) => dateOf(gap) ?? '9';
  return [...gaps].sort((a, b) => Number(key(a) > key(b)) - Number(key(a) < key(b)));
}

/** A plan as a view shows it: every gap that it does not leave out in exactly one group; no group is empty. */
export function planGroups(worklist: Worklist, view: PlanView): readonly PlanGroup[] {
  const gaps = inOrder(shownGaps(allGaps(worklist), view), view.order);
  const rules = rulesOf(view.group, gaps);
  return rules
    .map(([key, title, belongs]) => ({ key, title, gaps: gaps.filter(belongs) }))
    .filter((group) => group.gaps.length > 0);
}
