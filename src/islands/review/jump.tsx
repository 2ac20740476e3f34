import { catalogue } from 'virtual:catalogue';
import { useEffect, useRef } from 'preact/hooks';
import type { Meeting } from '../../domain/review/meeting.ts';
import { COURSE_LABEL, COURSES, type Course } from '../../domain/review/order.ts';
import { spreadOf } from '../../domain/review/spread.ts';
import type { Vote } from '../../domain/review/vote.ts';
import { plural } from '../../domain/tally/tally-text.ts';
import type { StageCheck } from '../stage/stage-check.ts';
import { AnswerMark } from '../ui/answer-mark.tsx';
import { useAnswers } from '../ui/use-workspace.ts';

type Props = {
  readonly checks: readonly StageCheck[];
  readonly meeting: Meeting;
  readonly course: Course;
  readonly votes: readonly Vote[];
  /** Id of the check that is asked. */
  readonly current: string | undefined;
  readonly onCourse: (course: Course) => void;
  readonly onGoTo: (checkId: string) => void;
  readonly onClose: () => void;
};

/** The checks of the review by practice, to jump to, with what is parked on top; and which of them are gone through. */
export function Jump({ checks, meeting, course, votes, current, onCourse, onGoTo, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const answers = useAnswers();
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' });
  }, []);
  const toPractice = (slug: string) => {
    const section = dialog.current?.querySelector(`[aria-labelledby="review-${slug}"]`);
    section?.querySelector('button')?.focus({ preventScroll: true });
    section?.scrollIntoView({ block: 'start' });
  };
  const parked = meeting.parked.flatMap((id) => checks.find((check) => check.id === id) ?? []);
  const item = ({ id, position, statement }: StageCheck) => (
    <li key={id}>
      <button
        type="button"
        aria-current={id === current ? 'step' : undefined}
        onClick={() => {
          dialog.current?.close();
          onGoTo(id);
        }}
      >
        <span class="mark">{position}</span>
        <span>
          {statement}
          {meeting.parked.includes(id) ? <b class="label"> Parked</b> : null}
          {spreadOf(votes, id).unity === 'differ' ? <b class="label"> We differ</b> : null}
        </span>
        <AnswerMark answer={answers[id]} />
      </button>
    </li>
  );
  return (
    <dialog ref={dialog} class="review-dialog review-jump" aria-labelledby="review-jump" onClose={onClose}>
      <header>
        <h2 id="review-jump">Checks of this review</h2>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
        <ul class="jump-practices" aria-label="Practices">
          {catalogue.practices
            .filter(({ slug }) => checks.some(({ practice }) => practice === slug))
            .map(({ slug, title, number }) => (
              <li key={slug}>
                <button type="button" class="button" title={title} onClick={() => toPractice(slug)}>
                  {number}
                  <span class="visually-hidden"> {title}</span>
                </button>
              </li>
            ))}
        </ul>
      </header>
      <label class="field">
        <span class="label">Go through</span>
        <select value={course} onChange={(event) => onCourse(event.currentTarget.value as Course)}>
          {COURSES.filter((each) => each !== 'differ' || votes.length > 0).map((each) => (
            <option key={each} value={each}>
              {COURSE_LABEL[each]}
            </option>
          ))}
        </select>
      </label>
      {parked.length === 0 ? null : (
        <section aria-labelledby="review-parked">
          <h3 id="review-parked">{plural(parked.length, 'check', 'checks')} parked</h3>
          <ul class="review-list">{parked.map(item)}</ul>
        </section>
      )}
      {catalogue.practices.map(({ slug, title, number }) => {
        const own = checks.filter(({ practice }) => practice === slug);
        if (own.length === 0) return null;
        const answered = own.filter(({ id }) => answers[id] !== undefined).length;
        return (
          <section key={slug} aria-labelledby={`review-${slug}`}>
            <h3 id={`review-${slug}`}>
              {number} {title}{' '}
              <span class="label">
                {answered} of {own.length} answered
              </span>
            </h3>
            <ul class="review-list">{own.map(item)}</ul>
          </section>
        );
      })}
    </dialog>
  );
}
