import { daysBetween, plusDays } from './day-span.ts';
import type { Step, Who } from './step.ts';

/** The parts of a track, with the day after the start on which each ends. */
export const PHASES_OF_TRACK = ['day-1', 'week-1', 'month-1', 'quarter-1'] as const;
export type TrackPhaseId = (typeof PHASES_OF_TRACK)[number];

const LAST_DAY_OF: Readonly<Record<TrackPhaseId, number>> = { 'day-1': 0, 'week-1': 6, 'month-1': 29, 'quarter-1': 90 };

/** A talk at the end of a phase. */
export type Checkpoint = {
  readonly who: Who;
  readonly minutes: number;
  /** What the newcomer shows. */
  readonly show: string;
  /** Numbers of the practices whose questions are settled by then, or on the list to talk about. */
  readonly questions: readonly number[];
};

export type TrackPhase = {
  readonly id: TrackPhaseId;
  /** Guided hours. */
  readonly hours: number;
  /** Ids of steps, in order. */
  readonly steps: readonly string[];
  readonly checkpoint: Checkpoint | undefined;
};

/** An order of steps for one kind of newcomer. */
export type Track = {
  readonly slug: string;
  readonly title: string;
  /** For whom it is, in one sentence. */
  readonly for: string;
  readonly phases: readonly TrackPhase[];
};

/** The last day of a phase for who starts on `start`; ISO dates. */
export function lastDayOf(phase: TrackPhaseId, start: string): string {
  return plusDays(start, LAST_DAY_OF[phase]);
}

/** The phase in which a newcomer is on a day; the first before the start, undefined once the track is over. */
export function phaseOn(track: Track, start: string, today: string): TrackPhase | undefined {
  const gone = daysBetween(start, today);
  return track.phases.find(({ id }) => gone <= LAST_DAY_OF[id]);
}

/** The steps of a phase that belong to somebody, in order; steps that the content no longer has are left out. */
export function stepsOf(phase: TrackPhase, steps: ReadonlyMap<string, Step>, who: Who): readonly Step[] {
  return phase.steps.flatMap((id) => {
    const step = steps.get(id);
    return step?.who === who ? [step] : [];
  });
}
