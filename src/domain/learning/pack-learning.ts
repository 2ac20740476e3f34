import type { LearningRegister } from './learner.ts';

/** What a pack has for newcomers, as mentors' codes know it: whose it is, and the order of its ids. */
export type PackLearningRegister = LearningRegister & {
  /** Key of the pack. */
  readonly key: string;
  /** Six hexadecimal digits: two packs of one key are told by it. */
  readonly mark: string;
};
