import type { QuestionStanding } from './attempt.ts';
import type { StepState } from './step.ts';

/** Longest name of a learner, in characters (code points). */
export const LEARNER_NAME_MAX = 40;

/** A newcomer frozen on a date: the one form in which what a learner did leaves the browser. */
export type LearnerSnapshot = {
  /** How the mentor knows whose it is; may be empty. */
  readonly name: string;
  /** Slug of the track, or its `@place` where this site does not know it. */
  readonly track: string;
  /** The day of the start, and that of the snapshot; ISO dates. */
  readonly start: string;
  readonly date: string;
  readonly steps: ReadonlyMap<string, StepState>;
  readonly questions: ReadonlyMap<string, QuestionStanding>;
  /** Ids of steps and questions that the newcomer wants to talk about. */
  readonly talk: ReadonlySet<string>;
};

/** The ids of tracks, steps and questions ever published, each list in order of publication and append-only. */
export type LearningRegister = {
  readonly tracks: readonly string[];
  readonly steps: readonly string[];
  readonly questions: readonly string[];
};
