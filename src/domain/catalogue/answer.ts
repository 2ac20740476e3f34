/** The five answers that a check can have, in the order in which they are offered and encoded. Absent means unanswered. */
export const ANSWERS = ['yes', 'partly', 'no', 'unknown', 'na'] as const;

export type Answer = (typeof ANSWERS)[number];

/** Answers by check id, or by `@place` for a check that only a newer register knows. */
export type Answers = Readonly<Record<string, Answer>>;

/** How each answer is written wherever a person reads it. */
export const ANSWER_LABEL: Readonly<Record<Answer, string>> = {
  yes: 'Yes',
  partly: 'Partly',
  no: 'No',
  unknown: 'Don’t know',
  na: 'Not applicable',
};

export function isAnswer(value: unknown): value is Answer {
  return ANSWERS.some((answer) => answer === value);
}
