import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Meeting, see, togglePark } from '../../domain/review/meeting.ts';
import { type Course, checksOn, nextWhere, partByTier, placeIn } from '../../domain/review/order.ts';
import { spreadOf } from '../../domain/review/spread.ts';
import type { Vote } from '../../domain/review/vote.ts';
import { review } from '../../state/browser/review.ts';
import { workspace } from '../../state/browser/workspace.ts';
import type { KeyMeaning } from '../stage/key-help.tsx';
import type { WayProps } from '../stage/stage.tsx';
import { Walk } from '../stage/walk.tsx';
import { announce, show } from '../status/status.ts';
import { useTier } from '../ui/use-workspace.ts';
import { Closing } from './closing.tsx';
import { Jump } from './jump.tsx';
import { PaceLine } from './pace.tsx';
import { changeMeeting } from './use-meeting.ts';
import { Voices } from './voices.tsx';
import type { VoteBox } from './vote-box.ts';
import { VotesPlace } from './votes-place.tsx';

type Props = WayProps & {
  readonly meeting: Meeting;
  readonly box: VoteBox;
  /** Leads to length and people. */
  readonly onTerms: () => void;
};

const KEYS: readonly KeyMeaning[] = [
  ['u', 'next unanswered check'],
  ['p', 'park the check, or take it back'],
  ['g', 'go to a check'],
  ['v', 'votes'],
];

/** A review, check by check. */
export function MeetingWalk({ listed, shown, meeting, box, onLeave, onTerms }: Props) {
  const { votes } = box;
  const tier = useTier();
  const [course, setCourse] = useState<Course>('reading');
  const [jumping, setJumping] = useState(false);
  const pool = useMemo(() => (meeting.others ? shown : partByTier(shown, tier).asked), [shown, tier, meeting.others]);
  // The order of a course holds as long as the course does: no check moves away because it was answered.
  const queue = useMemo(() => queueOf(course, pool, votes), [course, pool, votes]);
  const [at, setAt] = useState(() => review.place());
  const [closing, setClosing] = useState(false);
  const position = closing ? queue.length : placeIn(queue, listed, at);
  const check = queue[position];
  useEffect(() => {
    if (check === undefined) return;
    review.keepPlace(check.id);
    changeMeeting((each) => see(each, check.id));
  }, [check?.id]);

  const move = (to: number) => {
    setClosing(to >= queue.length);
    setAt(queue[Math.min(to, queue.length - 1)]?.id);
  };
  const goTo = (checkId: string) => {
    if (!queue.some(({ id }) => id === checkId)) setCourse('reading');
    setClosing(false);
    setAt(checkId);
  };
  const take = (next: Course) => {
    const [first] = queueOf(next, pool, votes);
    if (first === undefined) return show('There is no such check.');
    setCourse(next);
    setClosing(false);
    if (next !== 'reading') setAt(first.id);
  };
  const park = () => {
    if (check === undefined) return;
    const back = meeting.parked.includes(check.id);
    changeMeeting((each) => togglePark(each, check.id));
    announce(back ? 'Taken back.' : `Parked: ${meeting.parked.length + 1} to come back to.`);
    if (!back) move(position + 1);
  };
  const toUnanswered = () => {
    const next = nextWhere(queue, position, ({ id }) => workspace.$answers.get()[id] === undefined);
    if (next === undefined) show('No other check is unanswered.');
    else move(next);
  };
  const seen = queue.filter(({ id }) => id !== check?.id && meeting.seen.includes(id)).length;
  const parked = check !== undefined && meeting.parked.includes(check.id);
  return (
    <>
      <Walk
        title="Review"
        checks={queue}
        counted={pool}
        position={position}
        onMove={move}
        onLeave={onLeave}
        controls={<PaceLine meeting={meeting} done={seen} total={queue.length} onChange={onTerms} />}
        meanings={KEYS}
        addition={{
          people: meeting.present,
          keys: { u: toUnanswered, p: park, g: () => setJumping(true), v: box.open },
          under: check === undefined ? null : <Voices votes={votes} checkId={check.id} />,
          actions: (
            <>
              {check === undefined ? null : (
                <button type="button" class="button" aria-pressed={parked} onClick={park}>
                  {parked ? 'Parked' : 'Park'}
                </button>
              )}
              <button type="button" class="button" aria-haspopup="dialog" onClick={() => setJumping(true)}>
                Go to
              </button>
              <button type="button" class="button" aria-haspopup="dialog" onClick={box.open}>
                Votes{votes.length === 0 ? '' : ` (${votes.length})`}
              </button>
              {check === undefined ? null : (
                <button type="button" class="button" onClick={() => setClosing(true)}>
                  Close the review
                </button>
              )}
            </>
          ),
        }}
        end={<Closing meeting={meeting} checks={pool} listed={listed} onGoTo={goTo} onLeave={onLeave} />}
      />
      {jumping ? (
        <Jump
          checks={pool}
          meeting={meeting}
          course={course}
          votes={votes}
          current={check?.id}
          onCourse={take}
          onGoTo={goTo}
          onClose={() => setJumping(false)}
        />
      ) : null}
      <VotesPlace box={box} checks={pool} onDiffer={() => take('differ')} />
    </>
  );
}

function queueOf<Check extends { readonly id: string }>(
  course: Course,
  pool: readonly Check[],
  votes: readonly Vote[],
): readonly Check[] {
  return checksOn(course, pool, {
    isAnswered: (id) => workspace.$answers.get()[id] !== undefined,
    isDisputed: (id) => spreadOf(votes, id).unity === 'differ',
    parked: review.$meeting.get()?.parked ?? [],
  });
}
