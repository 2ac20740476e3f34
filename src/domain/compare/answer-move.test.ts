import { expect, test } from 'vitest';
import { ANSWERS, type Answer } from '../catalogue/answer.ts';
import { type AnswerMove, answerMove } from './answer-move.ts';

// Rows: before. Columns: yes, partly, no, unknown, na, unanswered after.
test.each<[Answer | undefined, ...AnswerMove[]]>([
  ['yes', 'same', 'worse', 'worse', 'sideways', 'sideways', 'cleared'],
  ['partly', 'better', 'same', 'worse', 'sideways', 'sideways', 'cleared'],
  ['no', 'better', 'better', 'same', 'sideways', 'sideways', 'cleared'],
  ['unknown', 'sideways', 'sideways', 'sideways', 'same', 'sideways', 'cleared'],
  ['na', 'sideways', 'sideways', 'sideways', 'sideways', 'same', 'cleared'],
  [undefined, 'answered', 'answered', 'answered', 'answered', 'answered', 'same'],
])('from %s', (before, ...moves) => {
  expect([...ANSWERS, undefined].map((after) => answerMove(before, after))).toEqual(moves);
});
