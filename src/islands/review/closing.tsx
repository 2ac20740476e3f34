import type { ComponentChildren } from 'preact';
import { ANSWER_LABEL, type Answer } from '../../domain/catalogue/answer.ts';
import { onlyDifferences } from '../../domain/compare/comparison.ts';
import { comparisonText, MOVE_LABEL } from '../../domain/compare/comparison-text.ts';
import { type Decision, decisionsOf } from '../../domain/review/decision.ts';
import type { Meeting } from '../../domain/review/meeting.ts';
import { tallyText } from '../../domain/tally/tally-text.ts';
import { book } from '../../state/browser/plan-book.ts';
import { review } from '../../state/browser/review.ts';
import { $byHand, copySummaryLink } from '../link/copy-summary-link.ts';
import { keepMilestone } from '../milestone/keep.ts';
import type { StageCheck } from '../stage/stage-check.ts';
import { notLoaded } from '../status/not-loaded.ts';
import { AnswerMark } from '../ui/answer-mark.tsx';
import { LinkField } from '../ui/link-field.tsx';
import { useByHand } from '../ui/use-by-hand.tsx';
import { useStore } from '../ui/use-store.ts';
import { useAnswers, useAssessment } from '../ui/use-workspace.ts';
import { ClosingRow } from './closing-row.tsx';
import { type Closed, downloadMinutes, minutesText } from './minutes.ts';
import { useChanges } from './use-began.ts';

type Props = {
  readonly meeting: Meeting;
  /** The checks that the review went through. */
  readonly checks: readonly StageCheck[];
  readonly listed: readonly StageCheck[];
  readonly onGoTo: (checkId: string) => void;
  readonly onLeave: () => void;
};

function answerWord(answer: Answer | undefined): string {
  return answer === undefined ? 'Unanswered' : ANSWER_LABEL[answer];
}

/** The words of what was written on a check. */
function Written({ decision: { note, item } }: { readonly decision: Decision }) {
  const plan = [
    item.owner === undefined ? '' : `Owner: ${item.owner}`,
    item.due === undefined ? '' : `Due: ${item.due}`,
    item.risk === undefined ? '' : `Accepted risk: ${item.risk}`,
    item.revisit === undefined ? '' : `Revisit: ${item.revisit}`,
  ].filter((part) => part !== '');
  return (
    <>
      {note === '' ? null : <span class="review-note">{note}</span>}
      {plan.length === 0 ? null : <span class="label">{plan.join(' · ')}</span>}
    </>
  );
}

function Head({ children }: { readonly children?: ComponentChildren }) {
  return (
    <div class="stage-result review-closing">
      <h2 class="one-heading" tabIndex={-1}>
        The review so far
      </h2>
      {children}
    </div>
  );
}

/** The end of a review: where it stands, what changed, what was decided and parked; minutes, a link, and a milestone. */
export function Closing({ meeting, checks, listed, onGoTo, onLeave }: Props) {
  const answers = useAnswers();
  const votes = useStore(review.$votes, review.$votes.get());
  const plan = useStore(book.$plan, book.$plan.get());
  const link = useStore($byHand, '');
  const byHand = useByHand('Minutes');
  const comparison = useChanges(meeting.code);
  const ids = listed.map(({ id }) => id);
  const decisions = decisionsOf(ids, meeting.written, useAssessment().notes, plan);
  const unanswered = checks.filter(({ id }) => answers[id] === undefined);
  const row = (id: string) => ({ id, check: listed.find((each) => each.id === id), onGoTo });
  // Its heading has the focus already, and keeps it when the rest comes.
  if (comparison === undefined) return <Head />;
  const moved = onlyDifferences(comparison).practices.flatMap((practice) => practice.checks);
  const closed: Closed = { meeting, voters: votes.map(({ who }) => who), comparison, decisions };
  const end = () => {
    review.end();
    onLeave();
  };
  return (
    <Head>
      <p class="stage-counts">{tallyText(comparison.second)}</p>
      {meeting.present.length === 0 ? null : <p>Present: {meeting.present.join(', ')}</p>}
      <div class="actions">
        <button type="button" class="button primary" onClick={() => byHand.offer(minutesText(closed), 'Minutes')}>
          Copy minutes
        </button>
        <button
          type="button"
          class="button"
          onClick={() => downloadMinutes(closed).catch(notLoaded('The minutes could not be made.'))}
        >
          Download minutes
        </button>
        <button type="button" class="button" onClick={() => copySummaryLink()}>
          Copy summary link
        </button>
        <button
          type="button"
          class="button"
          onClick={() =>
            keepMilestone(`Review${meeting.present.length === 0 ? '' : `: ${meeting.present.join(', ')}`}`).catch(
              notLoaded('The milestone could not be kept.'),
            )
          }
        >
          Keep as a milestone
        </button>
        <button type="button" class="button" onClick={end}>
          End the review
        </button>
      </div>
      {byHand.field}
      {link === '' ? null : <LinkField label="Summary link" link={link} />}
      {unanswered.length === 0 ? null : (
        <p>
          {unanswered.length} of {checks.length} not answered yet.{' '}
          <button type="button" class="link-button" onClick={() => onGoTo(unanswered[0]?.id ?? '')}>
            Go to the first
          </button>
        </p>
      )}
      {meeting.parked.length === 0 ? null : (
        <section aria-labelledby="closing-parked">
          <h3 id="closing-parked">Parked</h3>
          <ul class="closing-list">
            {meeting.parked.map((id) => (
              <ClosingRow key={id} {...row(id)} became={<AnswerMark answer={answers[id]} />} />
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="closing-decided">
        <h3 id="closing-decided">Decided</h3>
        {decisions.length === 0 ? <p>Nothing was written down.</p> : null}
        <ul class="closing-list">
          {decisions.map((decision) => (
            <ClosingRow key={decision.id} {...row(decision.id)}>
              <Written decision={decision} />
            </ClosingRow>
          ))}
        </ul>
      </section>
      <section aria-labelledby="closing-changed">
        <h3 id="closing-changed">What changed since it began</h3>
        <p>{comparisonText(comparison)}</p>
        <ul class="closing-list">
          {moved.map(({ id, first, second, move }) => (
            <ClosingRow
              key={id}
              {...row(id)}
              became={move === 'new' ? MOVE_LABEL.new : `${answerWord(first)} → ${answerWord(second)}`}
            />
          ))}
        </ul>
      </section>
    </Head>
  );
}
