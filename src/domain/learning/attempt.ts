import { isDay } from '../base/date.ts';
import { type Question, verdictOn } from './question.ts';

/** One answer to a question: on which day, and what was chosen. */
export type Attempt = { readonly day: string; readonly choice: string };

/** How a question stands for a learner. */
export const QUESTION_STANDINGS = ['wrong', 'unsure', 'right', 'settled'] as const;
export type QuestionStanding = (typeof QUESTION_STANDINGS)[number];

/** So many attempts are kept for a question. */
const ATTEMPTS_MAX = 4;

const CHOICE_MAX = 64;

/** Attempts as they are stored: `2026-11-25:from-leak 2026-11-27:from-aware`. */
export function writeAttempts(attempts: readonly Attempt[]): string {
  return attempts.map(({ day, choice }) => `${day}:${choice}`).join(' ');
}

/** The attempts in a stored text; undefined if it is not what `writeAttempts` writes. */
export function readAttempts(text: string): readonly Attempt[] | undefined {
  const attempts = text.split(' ').map((part) => ({ day: part.slice(0, 10), choice: part.slice(11) }));
  const holds = ({ day, choice }: Attempt) => isDay(day) && choice !== '' && choice.length <= CHOICE_MAX;
  const intact = attempts.every(holds) && writeAttempts(attempts) === text;
  return intact && attempts.length <= ATTEMPTS_MAX ? attempts : undefined;
}

const rightDays = (question: Question, attempts: readonly Attempt[]) =>
  new Set(attempts.filter(({ choice }) => verdictOn(question, choice) === 'right').map(({ day }) => day));

/** How a question stands: settled once it was right on two different days, else as it was answered last. */
export function standingOfQuestion(question: Question, attempts: readonly Attempt[]): QuestionStanding | undefined {
  if (rightDays(question, attempts).size >= 2) return 'settled';
  const verdicts = attempts.map(({ choice }) => verdictOn(question, choice));
  return verdicts.findLast((verdict) => verdict !== undefined);
}

/**
 * The attempts with one more. Where there are too many, the oldest goes that settled nothing, so that a question which
 * was right on two days stays settled.
 */
export function addAttempt(question: Question, attempts: readonly Attempt[], attempt: Attempt): readonly Attempt[] {
  const all = [...attempts, attempt];
  if (all.length <= ATTEMPTS_MAX) return all;
  const days = rightDays(question, all).size;
  const spare = all
    .slice(0, -1)
    .findIndex((_, i) => rightDays(question, all.toSpliced(i, 1)).size >= Math.min(days, 2));
  return all.toSpliced(Math.max(spare, 0), 1);
}
