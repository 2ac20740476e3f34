import type { LearnerSnapshot } from './learner.ts';
import type { Step } from './step.ts';
import { lastDayOf, phaseOn, stepsOf, type Track, type TrackPhase } from './track.ts';

/** What a mentor sees of a newcomer: what to talk about, in place of a score. */
export type MentorView = {
  /** Undefined once the track is over. */
  readonly phase: TrackPhase | undefined;
  /** The day of its checkpoint, as an ISO date; undefined where there is none. */
  readonly checkpointDay: string | undefined;
  /** Steps of the newcomer's: how many there are, and how many are done, known or skipped. */
  readonly own: number;
  readonly gone: number;
  readonly overdue: readonly Step[];
  readonly skipped: readonly Step[];
  readonly talkSteps: readonly Step[];
  /** Ids of questions that the newcomer wants to talk about, and of those that were wrong or not sure last. */
  readonly talkQuestions: readonly string[];
  readonly unsure: readonly string[];
  readonly settled: number;
  /** What the mentor has to do in this phase. */
  readonly mentors: readonly Step[];
};

/** What a newcomer's snapshot says to their mentor on the day on which it was made. */
export function mentorView(snapshot: LearnerSnapshot, track: Track, steps: ReadonlyMap<string, Step>): MentorView {
  const { start, date, talk, questions } = snapshot;
  const phase = phaseOn(track, start, date);
  const inOrder = track.phases.flatMap((one) => stepsOf(one, steps, 'newcomer'));
  const over = phase === undefined ? track.phases : track.phases.slice(0, track.phases.indexOf(phase));
  const standing = [...questions];
  return {
    phase,
    checkpointDay: phase?.checkpoint === undefined ? undefined : lastDayOf(phase.id, start),
    own: inOrder.length,
    gone: inOrder.filter(({ id }) => snapshot.steps.has(id)).length,
    overdue: over.flatMap((one) => stepsOf(one, steps, 'newcomer')).filter(({ id }) => !snapshot.steps.has(id)),
    skipped: [...steps.values()].filter(({ id }) => snapshot.steps.get(id) === 'skipped'),
    talkSteps: [...steps.values()].filter(({ id }) => talk.has(id)),
    talkQuestions: [...talk].filter((id) => !steps.has(id)),
    unsure: standing.filter(([, stands]) => stands === 'unsure' || stands === 'wrong').map(([id]) => id),
    settled: standing.filter(([, stands]) => stands === 'settled').length,
    mentors: phase === undefined ? [] : [...stepsOf(phase, steps, 'buddy'), ...stepsOf(phase, steps, 'lead')],
  };
}
