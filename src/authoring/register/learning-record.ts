import { fingerprint } from '../../domain/base/fingerprint.ts';
import type { LearningRegister } from '../../domain/learning/learner.ts';

/** The ids of everything that learners do or answer; each list in order of publication and append-only. */
export type LearningIds = LearningRegister & {
  /** By question: every option it ever had. */
  readonly options: Readonly<Record<string, readonly string[]>>;
};

const append = (known: readonly string[], ids: readonly string[]) => [...new Set([...known, ...ids])];

/** A fingerprint of all ids and their order, 8 hexadecimal digits, stored beside them. */
export function learningSeal({ tracks, steps, questions, options }: LearningIds): string {
  const lists = [['tracks', tracks], ['steps', steps], ['questions', questions], ...Object.entries(options)] as const;
  return fingerprint(lists.map(([name, ids]) => [`${name}:`, ...ids].join('\n')).join('\n'));
}

/** The register with new ids at the end of each list, in the order given; ids it has keep their places. */
export function appendLearning(register: LearningIds, present: LearningIds): LearningIds {
  const asked = Object.entries(present.options).filter(([, ids]) => ids.length > 0);
  return {
    tracks: append(register.tracks, present.tracks),
    steps: append(register.steps, present.steps),
    questions: append(register.questions, present.questions),
    options: {
      ...register.options,
      ...Object.fromEntries(asked.map(([id, ids]) => [id, append(register.options[id] ?? [], ids)])),
    },
  };
}

/** How many ids a register has: tracks, steps, questions and options. */
export function learningSize({ tracks, steps, questions, options }: LearningIds): number {
  return [tracks, steps, questions, ...Object.values(options)].reduce((sum, ids) => sum + ids.length, 0);
}
