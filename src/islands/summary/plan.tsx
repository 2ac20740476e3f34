import { ANSWER_LABEL } from '../../domain/answer.ts';
import type { Notes } from '../../domain/assessment.ts';
import type { Check } from '../../domain/check.ts';
import type { Gap } from '../../domain/plan.ts';
import { checkPath, href } from '../../domain/route.ts';
import { NoteText } from '../note/note-text.tsx';
import { useWords } from './check-words.ts';

type Props = {
  readonly gaps: readonly Gap[];
  /** How many applicable checks are not answered yet. */
  readonly unanswered: number;
  readonly notes: Notes;
};

function PlanItem({
  gap,
  check,
  note,
}: {
  readonly gap: Gap;
  readonly check: Check | undefined;
  readonly note: string | undefined;
}) {
  return (
    <li>
      <span class="mark">{gap.check.mark}</span>
      <div>
        <a href={href(checkPath(gap.practice.slug, gap.check.id))}>{check?.statement ?? gap.check.id}</a>
        <p class="plan-evidence">
          <b>{gap.answer === 'unknown' ? 'To find out: ' : 'Closed by: '}</b>
          {check?.evidence}
        </p>
        {note === undefined ? null : (
          <p class="plan-note">
            <NoteText note={note} />
          </p>
        )}
        <p class="plan-meta">
          <span class="tag" data-level={gap.check.level}>
            {gap.check.level}
          </span>
          <span class="answer-mark">
            <i class="fill" data-answer={gap.answer} aria-hidden="true" />
            {ANSWER_LABEL[gap.answer]}
          </span>
        </p>
      </div>
    </li>
  );
}

/** The gaps, most urgent first: each leads to its check and says what would close it. */
export function Plan({ gaps, unanswered, notes }: Props) {
  const words = useWords(gaps.length > 0);
  const open = `${unanswered} applicable ${unanswered === 1 ? 'check is' : 'checks are'} not answered yet.`;
  return (
    <section class="plan" aria-labelledby="plan">
      <h2 id="plan">Plan</h2>
      {gaps.length === 0 ? (
        <p>{unanswered > 0 ? `No gaps so far; ${open}` : 'No gaps: every applicable check is answered Yes.'}</p>
      ) : (
        <>
          <p>
            {gaps.length} {gaps.length === 1 ? 'gap' : 'gaps'}, most urgent first. {unanswered > 0 ? open : ''}
          </p>
          <ol>
            {gaps.map((gap) => (
              <PlanItem key={gap.check.id} gap={gap} check={words[gap.check.id]} note={notes[gap.check.id]} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
