import { LEVELS, type Level } from '../catalogue/level.ts';
import { HANDLINGS, type Handling } from './plan-item.ts';

/** What the rows of a plan are put together by. `urgency`: what wants attention, what is open, accepted risks. */
export const GROUPINGS = ['urgency', 'practice', 'level', 'owner'] as const;

export type Grouping = (typeof GROUPINGS)[number];

/** The order inside a group: most urgent first, or by the date that comes next. */
export const PLAN_ORDERS = ['urgency', 'date'] as const;

export type PlanOrder = (typeof PLAN_ORDERS)[number];

/**
 * What of a plan is shown, and how. Of each dimension the chosen options are kept, several as alternatives; none chosen
 * means that the dimension narrows nothing.
 */
export type PlanView = {
  /** Slugs. */
  readonly practice: readonly string[];
  readonly level: readonly Level[];
  readonly handling: readonly Handling[];
  /** Names as they are agreed; empty for a gap that nobody owns. */
  readonly owner: readonly string[];
  readonly group: Grouping;
  readonly order: PlanOrder;
};

/** A dimension that narrows a plan. */
export type PlanDimension = 'practice' | 'level' | 'handling' | 'owner';

export const PLAN_DIMENSIONS = ['level', 'handling', 'owner', 'practice'] as const satisfies readonly PlanDimension[];

/** The whole plan, most urgent first. */
export const WHOLE_PLAN: PlanView = {
  practice: [],
  level: [],
  handling: [],
  owner: [],
  group: 'urgency',
  order: 'urgency',
};

/** Whether a view leaves anything out. */
export function narrows(view: PlanView): boolean {
  return PLAN_DIMENSIONS.some((dimension) => view[dimension].length > 0);
}

// Each known option once and in canonical order, whatever was asked for.
function known<Option extends string>(options: readonly Option[], asked: readonly string[]): readonly Option[] {
  return options.filter((option) => asked.includes(option));
}

/**
 * The view in a URL's query, with or without its `?`; what is not known is ignored. Of owners an address names none but
 * nobody: a query is sent to whoever serves the page.
 */
export function readPlanView(query: string, practices: readonly string[]): PlanView {
  const parameters = new URLSearchParams(query);
  const asked = (name: string) => parameters.getAll(name).flatMap((value) => value.split(','));
  return {
    practice: known(practices, asked('practice')),
    level: known(LEVELS, asked('level')),
    handling: known(HANDLINGS, asked('state')),
    owner: asked('owner').includes('none') ? [''] : [],
    group: known(GROUPINGS, asked('group'))[0] ?? 'urgency',
    order: known(PLAN_ORDERS, asked('order'))[0] ?? 'urgency',
  };
}

/** The query that stands for a view, the same for the same view: `?level=essential&group=owner`, or '' for the whole plan. */
export function writePlanView(view: PlanView, practices: readonly string[]): string {
  const parts: readonly (readonly [name: string, value: string])[] = [
    ['level', known(LEVELS, view.level).join(',')],
    ['state', known(HANDLINGS, view.handling).join(',')],
    ['owner', view.owner.includes('') ? 'none' : ''],
    ['practice', known(practices, view.practice).join(',')],
    ['group', view.group === 'urgency' ? '' : view.group],
    ['order', view.order === 'urgency' ? '' : view.order],
  ];
  const written = parts.filter(([, value]) => value !== '').map(([name, value]) => `${name}=${value}`);
  return written.length === 0 ? '' : `?${written.join('&')}`;
}
