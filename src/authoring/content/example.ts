import { ANSWERS, type Answers } from '../../domain/catalogue/answer.ts';
import type { Example } from '../schema/example.ts';

/** The answers of the example system by check, as an assessment has them. */
export function exampleAnswers({ answers }: Pick<Example, 'answers'>): Answers {
  return Object.fromEntries(ANSWERS.flatMap((answer) => (answers[answer] ?? []).map((id) => [id, answer] as const)));
}
