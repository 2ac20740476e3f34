import { entry } from '../base/entry.ts';
import type { Answer, Answers } from '../catalogue/answer.ts';
import { allChecks, type Catalogue } from '../catalogue/catalogue.ts';

/** What two assessments say on the same check; absent where one of them is unanswered. */
export type AnswerPair = {
  readonly id: string;
  readonly first: Answer | undefined;
  readonly second: Answer | undefined;
};

/** What two assessments say on one check, whatever its id. */
export function answerPair(id: string, first: Answers, second: Answers): AnswerPair {
  return { id, first: entry(first, id), second: entry(second, id) };
}

/** What either of two assessments says on checks that are not in the catalogue: retired, or too new for it. By id. */
export function strayPairs(catalogue: Catalogue, first: Answers, second: Answers): readonly AnswerPair[] {
  const known = new Set(allChecks(catalogue).map(({ id }) => id));
  const ids = new Set([...Object.keys(first), ...Object.keys(second)]);
  const stray = [...ids].filter((id) => !known.has(id)).sort();
  return stray.map((id) => answerPair(id, first, second));
}
