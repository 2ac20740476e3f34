import type { Notes } from '../../domain/assessment.ts';
import type { WorkItem, Worklist } from '../../domain/worklist.ts';
import { attentionText } from '../../domain/worklist-text.ts';
import { useWords } from '../summary/check-words.ts';
import { PlanRow } from './plan-row.tsx';
import { PlanTools } from './plan-tools.tsx';

type Props = {
  readonly worklist: Worklist;
  /** How many applicable checks are not answered yet. */
  readonly unanswered: number;
  readonly notes: Notes;
  /** Day on which due dates are judged, as an ISO date. */
  readonly today: string;
  /** Whether something can be agreed here: on an assessment of this browser, not on a shared one. */
  readonly editable: boolean;
};

const LISTS = [
  ['attention', 'Overdue or due for revisiting'],
  ['todo', 'To do'],
  ['findOut', 'To find out'],
  ['accepted', 'Accepted risks'],
] as const;

/** The gaps as lists to work from, most urgent first, each with what is agreed on it. */
export function Plan({ worklist, unanswered, notes, today, editable }: Props) {
  const gaps = LISTS.reduce((sum, [list]) => sum + worklist[list].length, 0);
  const words = useWords(gaps > 0);
  const open = `${unanswered} applicable ${unanswered === 1 ? 'check is' : 'checks are'} not answered yet.`;
  const row = (gap: WorkItem) => (
    <PlanRow
      key={gap.check.id}
      gap={gap}
      check={words[gap.check.id]}
      note={notes[gap.check.id]}
      today={today}
      editable={editable}
    />
  );
  return (
    <section class="plan" aria-labelledby="plan">
      <h2 id="plan">Plan</h2>
      {gaps === 0 ? (
        <p>{unanswered > 0 ? `No gaps so far; ${open}` : 'No gaps: every applicable check is answered Yes.'}</p>
      ) : (
        <>
          <p>
            {gaps} {gaps === 1 ? 'gap' : 'gaps'}, most urgent first. {unanswered > 0 ? open : ''}{' '}
            {attentionText(worklist)}
          </p>
          {editable ? <PlanTools /> : null}
          {LISTS.filter(([list]) => worklist[list].length > 0).map(([list, title]) => (
            <section key={list} aria-labelledby={`plan-${list}`}>
              <h3 id={`plan-${list}`} class="label">
                {title}
              </h3>
              <ol>{worklist[list].map(row)}</ol>
            </section>
          ))}
        </>
      )}
    </section>
  );
}
