// biome-ignore-all lint/a11y/noRedundantRoles: rows fold into cards on a phone, which takes a table its roles in some browsers.
import { Fragment } from 'preact';
import type { Notes } from '../../domain/assessment/assessment.ts';
import type { Check } from '../../domain/catalogue/check.ts';
import type { PlanGroup } from '../../domain/plan/plan-group.ts';
import { PlanRow } from './plan-row.tsx';

type Props = {
  readonly groups: readonly PlanGroup[];
  readonly words: Readonly<Record<string, Check>>;
  readonly notes: Notes;
  /** Today as an ISO date. */
  readonly today: string;
  /** Whether something can be agreed here: on an assessment of this browser, not on a shared one. */
  readonly editable: boolean;
  /** Ids of the checks whose rows are chosen. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (checkIds: readonly string[], chosen: boolean) => void;
  /** Id of the check whose details are open. */
  readonly open: string | undefined;
  readonly onOpen: (checkId: string | undefined) => void;
};

/** The gaps as a table, a row each, under the title of its group. */
export function PlanLines({ groups, words, notes, today, editable, chosen, onChoose, open, onOpen }: Props) {
  const ids = groups.flatMap(({ gaps }) => gaps.map(({ check }) => check.id));
  const columns = editable ? 9 : 5;
  return (
    <table role="table" class="plan-table" data-editable={editable ? '' : undefined}>
      <caption class="visually-hidden">Gaps</caption>
      <thead role="rowgroup">
        <tr role="row">
          {editable ? (
            <th role="columnheader" scope="col" class="plan-pick">
              <input
                type="checkbox"
                aria-label="Choose all rows"
                checked={ids.length > 0 && ids.every((id) => chosen.has(id))}
                onChange={(event) => onChoose(ids, event.currentTarget.checked)}
              />
            </th>
          ) : null}
          <th role="columnheader" scope="col">
            No.
          </th>
          <th role="columnheader" scope="col">
            Check
          </th>
          <th role="columnheader" scope="col">
            Level
          </th>
          <th role="columnheader" scope="col">
            Answer
          </th>
          {editable ? (
            <>
              <th role="columnheader" scope="col">
                Owner
              </th>
              <th role="columnheader" scope="col">
                Due
              </th>
              <th role="columnheader" scope="col">
                State
              </th>
            </>
          ) : null}
          <th role="columnheader" scope="col" class="plan-more">
            <span class="visually-hidden">Details</span>
          </th>
        </tr>
      </thead>
      {groups.map(({ key, title, gaps }) => (
        <tbody key={key} role="rowgroup" aria-label={title}>
          <tr role="row" class="plan-group">
            <th role="rowheader" scope="rowgroup" colSpan={columns}>
              <bdi>{title}</bdi> <span class="plan-count">{gaps.length}</span>
            </th>
          </tr>
          {gaps.map((gap) => (
            <Fragment key={gap.check.id}>
              <PlanRow
                gap={gap}
                check={words[gap.check.id]}
                note={notes[gap.check.id]}
                today={today}
                editable={editable}
                columns={columns}
                chosen={chosen.has(gap.check.id)}
                onChoose={(pick) => onChoose([gap.check.id], pick)}
                open={open === gap.check.id}
                onToggle={(wanted) => onOpen(wanted ? gap.check.id : undefined)}
              />
            </Fragment>
          ))}
        </tbody>
      ))}
    </table>
  );
}
