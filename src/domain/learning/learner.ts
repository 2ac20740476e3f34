import type { Attempt, QuestionStanding } from './attempt.ts';
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

/** A step as it stands: its state, and the day on which it came to it. */
type StepMark = { readonly state: StepState; readonly day: string };

type ById<Value> = Readonly<Record<string, Value>>;

/** What a browser knows of a newcomer: apart from every assessment. */
export type Learner = {
  /** How the mentor knows whose link it is; may be empty. */
  readonly name: string;
  /** Slug of the track and the day of the start; undefined until one is begun. */
  readonly track: { readonly slug: string; readonly start: string } | undefined;
  readonly steps: ById<StepMark>;
  /** What shows that a step is done, in the newcomer's words. */
  readonly evidence: ById<string>;
  readonly attempts: ById<readonly Attempt[]>;
  /** Steps and questions that the newcomer wants to talk about. */
  readonly talk: ById<true>;
};

/** A newcomer who has begun nothing. */
export const NO_LEARNER: Learner = { name: '', track: undefined, steps: {}, evidence: {}, attempts: {}, talk: {} };
