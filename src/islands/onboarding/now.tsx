import { entry } from '../../domain/base/entry.ts';
import { daysBetween } from '../../domain/learning/day-span.ts';
import { type Learner, NO_LEARNER } from '../../domain/learning/learner.ts';
import type { Who } from '../../domain/learning/step.ts';
import { lastDayOf, type TrackPhaseId } from '../../domain/learning/track.ts';
import { dayWords } from '../learning/day-words.ts';
import { ASLEEP } from '../wake/asleep.ts';

/** A step as it stands on the page. */
type ShownStep = { readonly id: string; readonly says: string; readonly who: Who; readonly minutes: number };

/** A phase as it stands on the page. */
export type ShownPhase = {
  readonly id: TrackPhaseId;
  readonly title: string;
  readonly steps: readonly ShownStep[];
  /** The checkpoint in words; empty where there is none. */
  readonly checkpoint: string;
};

type Props = {
  readonly slug: string;
  readonly phases?: readonly ShownPhase[];
  /** Ids of all steps that the site has. */
  readonly known?: readonly string[];
  readonly learner?: Learner;
  /** Today as an ISO date; empty on the server. */
  readonly today?: string;
  /** How old the copy outside this browser is, in words. */
  readonly kept?: string;
};

/** So many steps are offered at once. */
const NEXT = 5;

function Begin({ today, over }: { readonly today: string; readonly over: boolean }) {
  return (
    <>
      <h2>{over ? 'You are on another track' : 'Begin here'}</h2>
      <p>
        {over
          ? 'Go over to this one if it fits better: what you did counts in all of them, and your first day stays.'
          : 'Nothing is begun in this browser. Choose your first day; it decides what waits for you today.'}{' '}
        What you tick stays in this browser, one newcomer for each browser, and apart from every assessment.
      </p>
      <form class="begin needs-script" data-begin>
        <label class="field">
          <span class="label">First day</span>
          <input type="date" name="start" required defaultValue={today} autocomplete="off" disabled={ASLEEP} />
        </label>
        <button type="submit" class="button primary" disabled={ASLEEP}>
          {over ? 'Go over to this track' : 'Begin this track'}
        </button>
      </form>
    </>
  );
}

function where(title: string | undefined, start: string, today: string): string {
  const day = daysBetween(start, today);
  if (day < 0) return `It begins on ${dayWords(start)}, in ${-day} ${day === -1 ? 'day' : 'days'}.`;
  if (title === undefined) return `Day ${day + 1}: the quarter is over.`;
  return day === 0 ? `${title}, ${dayWords(start)}.` : `${title}: day ${day + 1} since ${dayWords(start)}.`;
}

/** Where the newcomer is on a track, what is next, what waits for others, and the next talk. */
export function Now({ slug, phases = [], known = [], learner = NO_LEARNER, today = '', kept = '' }: Props) {
  const { track, steps } = learner;
  if (track?.slug !== slug) return <Begin today={track?.start ?? today} over={track !== undefined} />;
  const { start } = track;
  const own = phases.flatMap((phase) =>
    phase.steps.filter(({ who }) => who === 'newcomer').map((step) => ({ step, phase })),
  );
  const open = own.filter(({ step }) => entry(steps, step.id) === undefined);
  const current = phases.find(({ id }) => today <= lastDayOf(id, start));
  const isOver = (phase: ShownPhase) => today > lastDayOf(phase.id, start);
  const others = (current?.steps ?? []).filter(({ who }) => who !== 'newcomer');
  const gone = Object.entries(steps).filter(([id]) => !known.includes(id));
  const talk = Object.keys(learner.talk).length;
  return (
    <>
      <h2>{where(current?.title, start, today)}</h2>
      <p>
        {own.length - open.length} of {own.length} steps are done, known or skipped
        {talk === 0 ? '' : `; ${talk} to talk about`}. {kept}
      </p>
      {open.length === 0 ? (
        <p>Nothing of yours is open.</p>
      ) : (
        <>
          <p class="label">Next</p>
          <ul>
            {open.slice(0, NEXT).map(({ step, phase }) => (
              <li key={step.id}>
                <a href={`#step-${step.id}`}>{step.says}</a> {`${step.minutes}\u00a0min`}
                {isOver(phase) ? <b class="overdue">{`, open since ${phase.title.toLowerCase()}`}</b> : null}
              </li>
            ))}
          </ul>
        </>
      )}
      {others.length === 0 ? null : (
        <>
          <p class="label">Waits for others</p>
          <ul>
            {others.map((step) => (
              <li key={step.id}>
                Your {step.who}: {step.says}
              </li>
            ))}
          </ul>
        </>
      )}
      {current === undefined || current.checkpoint === '' ? null : (
        <p>
          <b>Next checkpoint, {dayWords(lastDayOf(current.id, start))}.</b> {current.checkpoint}
        </p>
      )}
      {gone.length === 0 ? null : (
        <details class="disclosure">
          <summary>Kept, and not asked here any more</summary>
          <ul>
            {gone.map(([id, { state, day }]) => (
              <li key={id} dir="auto">
                {[`${id.replaceAll('-', ' ')}: ${state}, ${dayWords(day)}`, entry(learner.evidence, id)]
                  .filter(Boolean)
                  .join('. ')}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
