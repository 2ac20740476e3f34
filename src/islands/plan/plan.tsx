import './plan.css';
import { useState } from 'preact/hooks';
import type { Notes } from '../../domain/assessment/assessment.ts';
import type { WorkItem, Worklist } from '../../domain/plan/worklist.ts';
import { attentionText } from '../../domain/plan/worklist-text.ts';
import type { Gap } from '../../domain/tally/gap.ts';
import { useWords } from '../ui/check-words.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { type HeldPlace, shownLists } from './plan-list.ts';
import { PlanRow } from './plan-row.tsx';

type Props = {
  /** The gaps, most urgent first. */
  readonly gaps: readonly Gap[];
  readonly worklist: Worklist;
  /** How many applicable checks are not answered yet. */
  readonly unanswered: number;
  readonly notes: Notes;
  /** Day on which due dates are judged, as an ISO date. */
  readonly today: string;
  /** Whether something can be agreed here: on an assessment of this browser, not on a shared one. */
  readonly editable: boolean;
};

const loadTools = () => import('./plan-tools.tsx').then(({ PlanTools }) => PlanTools);

/** The gaps as lists to work from, most urgent first, each with what is agreed on it. */
export function Plan({ gaps, worklist, unanswered, notes, today, editable }: Props) {
  const words = useWords(gaps.length > 0);
  const unsaid = `${unanswered} applicable ${unanswered === 1 ? 'check is' : 'checks are'} not answered yet.`;
  const Tools = useLoaded(editable && gaps.length > 0, loadTools);
  const [held, setHeld] = useState<HeldPlace>();
  const row = (list: string) => (gap: WorkItem, index: number) => (
    <PlanRow
      key={gap.check.id}
      gap={gap}
      open={held?.checkId === gap.check.id}
      onToggle={(open) => setHeld(open ? { checkId: gap.check.id, list, index } : undefined)}
      check={words[gap.check.id]}
      note={notes[gap.check.id]}
      today={today}
      editable={editable}
    />
  );
  return (
    <section class="plan" aria-labelledby="plan">
      <h2 id="plan">Plan</h2>
      {gaps.length === 0 ? (
        <p>{unanswered > 0 ? `No gaps so far; ${unsaid}` : 'No gaps: every applicable check is answered Yes.'}</p>
      ) : (
        <>
          <p>
            {gaps.length} {gaps.length === 1 ? 'gap' : 'gaps'}, most urgent first. {unanswered > 0 ? unsaid : ''}{' '}
            {attentionText(worklist)}
          </p>
          {Tools === undefined ? null : <Tools />}
          {shownLists(worklist, gaps, held).map(({ id, title, items }) => (
            <section key={id} aria-labelledby={`plan-${id}`}>
              <h3 id={`plan-${id}`} class="label">
                {title}
              </h3>
              <ol>{items.map(row(id))}</ol>
            </section>
          ))}
        </>
      )}
    </section>
  );
}
