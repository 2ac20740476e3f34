import { useEffect, useState } from 'preact/hooks';
import type { Meeting } from '../../domain/review/meeting.ts';
import { paceOf, paceText } from '../../domain/review/pace.ts';

/** How often the time is told anew, in milliseconds. */
const TICK = 5000;

type Props = {
  readonly meeting: Meeting;
  readonly done: number;
  readonly total: number;
  /** Leads to where length and people are changed. */
  readonly onChange: () => void;
};

/** How long the review has taken, and whether it keeps its time. */
export function PaceLine({ meeting, done, total, onChange }: Props) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, []);
  const pace = paceOf({ since: Date.parse(meeting.clock), minutes: meeting.minutes, done, total }, now);
  const late = pace.ahead !== undefined && pace.ahead < -60;
  return (
    <button type="button" class="link-button review-pace" data-late={late ? '' : undefined} onClick={onChange}>
      <span class="visually-hidden">Time and people: </span>
      {paceText(pace)}
    </button>
  );
}
