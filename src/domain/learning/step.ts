/** Who does a step. */
export const WHO = ['newcomer', 'buddy', 'lead'] as const;
export type Who = (typeof WHO)[number];

/** What kind of thing a step is: reading, doing, showing it to somebody, or asking somebody. */
export const STEP_KINDS = ['read', 'do', 'show', 'ask'] as const;
type StepKind = (typeof STEP_KINDS)[number];

/** What a site cannot know of a team: places that a team fills with its own links and names. */
export const SLOTS = ['access', 'repositories', 'dashboards', 'incident-contact', 'first-change'] as const;
type Slot = (typeof SLOTS)[number];

/** One thing to do while being onboarded. It stands once; tracks only order it, so that one tick counts in all of them. */
export type Step = {
  /** Permanent; its entry in the learning register. */
  readonly id: string;
  readonly says: string;
  readonly who: Who;
  readonly kind: StepKind;
  readonly minutes: number;
  /** Path of what is to be read, under the site's root; undefined for none. */
  readonly read: string | undefined;
  /** What shows that it is done. */
  readonly evidence: string;
  /** Ids of the checks it touches. */
  readonly checks: readonly string[];
  /** Which of the team's own links and names it needs; undefined for none. */
  readonly slot: Slot | undefined;
};

/** How a newcomer stands to a step. Absent: not done yet. */
export const STEP_STATES = ['done', 'known', 'skipped'] as const;
export type StepState = (typeof STEP_STATES)[number];

/** Whether a text is the name of a step's state. */
export function isStepState(text: unknown): text is StepState {
  return (STEP_STATES as readonly unknown[]).includes(text);
}
