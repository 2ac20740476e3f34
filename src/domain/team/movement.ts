import type { Answers } from '../catalogue/answer.ts';
import { answerMove } from '../compare/answer-move.ts';
import { type Counts, gapCount } from '../tally/count.ts';
import type { Tally } from '../tally/tally.ts';

/** How many answers got better and how many worse. */
export type AnswerMoves = { readonly better: number; readonly worse: number };

/** How many of the answers that both have moved from No towards Yes, and how many the other way. */
export function answerMoves(earlier: Answers, now: Answers): AnswerMoves {
  let [better, worse] = [0, 0];
  for (const [id, answer] of Object.entries(now)) {
    const move = answerMove(Object.hasOwn(earlier, id) ? earlier[id] : undefined, answer);
    if (move === 'better') better += 1;
    if (move === 'worse') worse += 1;
  }
  return { better, worse };
}

/** What is said of a system in numbers: the only ones that its row and the trend show. */
export function systemNumbers({ total, levels, holding }: Tally) {
  return {
    holding,
    gaps: gapCount(total),
    answered: total.answered,
    asked: total.asked,
    essentialUnanswered: levels.essential.unanswered,
  };
}

/** Checks that are not settled: gaps, and those that nobody has answered. Silence is no strength. */
export function openCount(counts: Counts): number {
  return gapCount(counts) + counts.unanswered;
}
