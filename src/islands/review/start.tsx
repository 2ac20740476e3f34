import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dayOf } from '../../domain/base/local-day.ts';
import { type Meeting, MINUTES_MAX, readMinutes, readPresent } from '../../domain/review/meeting.ts';
import { partByTier } from '../../domain/review/order.ts';
import { lengthText } from '../../domain/review/pace.ts';
import { count } from '../../domain/tally/count.ts';
import { plural } from '../../domain/tally/tally-text.ts';
import type { WayProps } from '../stage/stage.tsx';
import { StageHead } from '../stage/stage-head.tsx';
import { useKeys } from '../stage/use-keys.ts';
import { notLoaded } from '../status/not-loaded.ts';
import { show } from '../status/status.ts';
import { useAnswers, useTier } from '../ui/use-workspace.ts';
import { beginMeeting, goOn, type Terms } from './use-meeting.ts';
import type { VoteBox } from './vote-box.ts';
import { VotesPlace } from './votes-place.tsx';

type Props = Pick<WayProps, 'shown' | 'onLeave'> & {
  /** The review that is open already. */
  readonly meeting: Meeting | undefined;
  readonly box: VoteBox;
  readonly onBegun: () => void;
};

/** Before a review: what is gone through, how long it may take, and who is there. */
export function ReviewStart({ shown, meeting, box, onLeave, onBegun }: Props) {
  const tier = useTier();
  const answers = useAnswers();
  const { asked, others } = partByTier(shown, tier);
  const [all, setAll] = useState(meeting?.others ?? false);
  const [length, setLength] = useState(meeting?.minutes ? String(meeting.minutes) : '');
  const [present, setPresent] = useState(meeting?.present.join(', ') ?? '');
  const stage = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useKeys(stage, { Escape: onLeave });
  const checks = all ? shown : asked;
  const counts = count(checks, answers, 'critical');
  const minutes = readMinutes(length);
  const begin = (run: (terms: Terms) => Promise<void> | void) => {
    if (minutes === undefined) return show(`Write the length in minutes, from 1 to ${MINUTES_MAX}, or leave it empty.`);
    const terms = { minutes, present: readPresent(present), others: all };
    Promise.resolve(run(terms)).then(onBegun, notLoaded('The review could not be started.'));
  };
  const anew = () => begin(beginMeeting);
  const submit = (event: Event) => {
    event.preventDefault();
    if (meeting === undefined) anew();
    else begin((terms) => goOn(meeting, terms));
  };
  if (shown.length === 0) {
    return (
      <section class="stage-walk" aria-label="Review" tabIndex={-1} ref={stage}>
        <StageHead counts={counts} onLeave={onLeave} />
        <div class="stage-body">
          <h2 class="one-heading" tabIndex={-1} ref={heading}>
            Nothing to review
          </h2>
          <p>No check fits the filter.</p>
        </div>
      </section>
    );
  }
  return (
    <section class="stage-walk" aria-label="Review" tabIndex={-1} ref={stage}>
      <StageHead counts={counts} onLeave={onLeave} />
      <div class="stage-body">
        <form class="review-start" onSubmit={submit}>
          <h2 class="one-heading" tabIndex={-1} ref={heading}>
            {meeting === undefined ? 'Start the review' : 'Go on with the review'}
          </h2>
          <p>
            {plural(asked.length, 'check is', 'checks are')} asked at tier {tier}
            {counts.answered === 0 ? '' : `, ${count(asked, answers, 'critical').answered} of them answered`}.
            {meeting === undefined
              ? ''
              : ` This review began on ${dayOf(meeting.began)}; ${plural(meeting.seen.length, 'check', 'checks')} gone through, ${meeting.parked.length} parked.`}
          </p>
          {others.length === 0 ? null : (
            <label class="choice">
              <input type="checkbox" checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
              <span>
                Include the other {others.length}, not asked at tier {tier}
              </span>
            </label>
          )}
          <label class="field">
            <span class="label">Length in minutes (empty: as long as it takes)</span>
            <input
              type="text"
              inputMode="numeric"
              autocomplete="off"
              aria-describedby="review-each"
              aria-invalid={minutes === undefined}
              value={length}
              onInput={(event) => setLength(event.currentTarget.value)}
            />
          </label>
          <p class="label" id="review-each">
            {lengthText(minutes ?? 0, checks.length)}
          </p>
          <label class="field">
            <span class="label">Who is present, with commas between</span>
            <input
              type="text"
              autocomplete="off"
              value={present}
              onInput={(event) => setPresent(event.currentTarget.value)}
            />
          </label>
          <div class="actions">
            <button type="submit" class="button primary">
              {meeting === undefined ? 'Start' : 'Go on'}
            </button>
            {meeting === undefined ? null : (
              <button type="button" class="button" onClick={anew}>
                Start anew
              </button>
            )}
            <button type="button" class="button" aria-haspopup="dialog" onClick={box.open}>
              Votes{box.votes.length === 0 ? '' : ` (${box.votes.length})`}
            </button>
          </div>
        </form>
      </div>
      <VotesPlace box={box} checks={checks} />
    </section>
  );
}
