import { catalogue } from 'virtual:catalogue';
import { useRef } from 'preact/hooks';
import { LEVELS } from '../../domain/catalogue/level.ts';
import { ownersOf, planCounts } from '../../domain/plan/plan-filter.ts';
import { HANDLINGS } from '../../domain/plan/plan-item.ts';
import { HANDLING_LABEL } from '../../domain/plan/plan-item-text.ts';
import {
  type Grouping,
  narrows,
  PLAN_DIMENSIONS,
  type PlanDimension,
  type PlanOrder,
  type PlanView,
  WHOLE_PLAN,
} from '../../domain/plan/plan-view.ts';
import type { WorkItem } from '../../domain/plan/worklist.ts';

type Props = {
  readonly gaps: readonly WorkItem[];
  readonly view: PlanView;
  /** Whether something is agreed on gaps here: without it there is neither owner nor state to narrow by. */
  readonly editable: boolean;
  readonly onChange: (view: PlanView) => void;
};

const GROUP_LABEL: Readonly<Record<Grouping, string>> = {
  urgency: 'Urgency',
  practice: 'Practice',
  level: 'Level',
  owner: 'Owner',
};

const ORDER_LABEL: Readonly<Record<PlanOrder, string>> = { urgency: 'Most urgent first', date: 'Next date first' };

const DIMENSION_LABEL: Readonly<Record<PlanDimension, string>> = {
  level: 'Level',
  handling: 'State',
  owner: 'Owner',
  practice: 'Practice',
};

type Option = readonly [option: string, label: string];

function optionsOf(dimension: PlanDimension, gaps: readonly WorkItem[]): readonly Option[] {
  switch (dimension) {
    case 'level':
      return LEVELS.map((level) => [level, level]);
    case 'handling':
      return HANDLINGS.map((handling) => [handling, HANDLING_LABEL[handling]]);
    case 'owner':
      return [...ownersOf(gaps).map((owner): Option => [owner, owner]), ['', 'Nobody yet']];
    case 'practice':
      return catalogue.practices.map(({ slug, number, title }) => [slug, `${number} ${title}`]);
  }
}

/** What groups, sorts and narrows the plan. */
export function PlanFilterBar({ gaps, view, editable, onChange }: Props) {
  const counts = planCounts(gaps, view);
  const summary = useRef<HTMLElement>(null);
  const toggle = (dimension: PlanDimension, option: string) => {
    const chosen: readonly string[] = view[dimension];
    const next = chosen.includes(option) ? chosen.filter((other) => other !== option) : [...chosen, option];
    onChange({ ...view, [dimension]: next });
  };
  const dimensions = PLAN_DIMENSIONS.filter((each) => editable || each === 'level' || each === 'practice');
  const groupings = (Object.keys(GROUP_LABEL) as Grouping[]).filter((each) => editable || each !== 'owner');
  const chosen = dimensions.flatMap((dimension) =>
    optionsOf(dimension, gaps).flatMap(([option, label]) =>
      (view[dimension] as readonly string[]).includes(option) ? label : [],
    ),
  );
  return (
    <form class="plan-bar" aria-label="Sort and filter the plan" onSubmit={(event) => event.preventDefault()}>
      <label class="plan-choice">
        <span class="label">Group by</span>
        <select
          value={view.group}
          onChange={(event) => onChange({ ...view, group: event.currentTarget.value as Grouping })}
        >
          {groupings.map((grouping) => (
            <option key={grouping} value={grouping}>
              {GROUP_LABEL[grouping]}
            </option>
          ))}
        </select>
      </label>
      {editable ? (
        <label class="plan-choice">
          <span class="label">Order</span>
          <select
            value={view.order}
            onChange={(event) => onChange({ ...view, order: event.currentTarget.value as PlanOrder })}
          >
            {(Object.entries(ORDER_LABEL) as [PlanOrder, string][]).map(([order, label]) => (
              <option key={order} value={order}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <details class="plan-filter">
        <summary ref={summary}>Filter{chosen.map((label, n) => [n === 0 ? ': ' : ', ', <bdi>{label}</bdi>])}</summary>
        <div class="plan-filters">
          {dimensions.map((dimension) => (
            <fieldset key={dimension}>
              <legend class="label">{DIMENSION_LABEL[dimension]}</legend>
              {optionsOf(dimension, gaps).map(([option, label]) => (
                <label key={option} class="choice">
                  <input
                    type="checkbox"
                    checked={(view[dimension] as readonly string[]).includes(option)}
                    onChange={() => toggle(dimension, option)}
                  />
                  <span>
                    <bdi>{label}</bdi> <span class="filter-count">{counts[dimension].get(option) ?? 0}</span>
                  </span>
                </label>
              ))}
            </fieldset>
          ))}
        </div>
      </details>
      {narrows(view) ? (
        <button
          type="button"
          class="link-button"
          onClick={() => {
            // The button goes with what it takes away.
            summary.current?.focus();
            onChange({ ...WHOLE_PLAN, group: view.group, order: view.order });
          }}
        >
          Show all
        </button>
      ) : null}
    </form>
  );
}
