import type { Answer } from '../catalogue/answer.ts';

/** How an answer moved from one snapshot to another. */
export type AnswerMove = 'better' | 'worse' | 'answered' | 'cleared' | 'sideways' | 'same';

/**
 * From worst to best. Don't know and Not applicable stand aside: whoever moves to or from them learned something, or
 * judged anew, and the system itself got neither better nor worse.
 */
const ORDER: readonly Answer[] = ['no', 'partly', 'yes'];

/** How an answer moved; undefined stands for unanswered. */
export function answerMove(before: Answer | undefined, after: Answer | undefined): AnswerMove {
  if (before === after) return 'same';
  if (before === undefined) return 'answered';
  if (after === undefined) return 'cleared';
  const [from, to] = [ORDER.indexOf(before), ORDER.indexOf(after)];
  if (from < 0 || to < 0) return 'sideways';
  return to > from ? 'better' : 'worse';
}
