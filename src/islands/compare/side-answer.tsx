import type { Answer } from '../../domain/catalogue/answer.ts';
import { AnswerMark } from '../ui/answer-mark.tsx';

type Props = {
  /** Whose answer it is. */
  readonly by: string;
  readonly answer: Answer | undefined;
  /** What is said where there is no answer. */
  readonly absent?: string | undefined;
};

/** One side's answer: its fill and its word. */
export function SideAnswer({ by, answer, absent = 'Unanswered' }: Props) {
  return (
    <span class="compared-answer">
      <span class="label">
        <bdi>{by}</bdi>
        <span class="visually-hidden">:</span>
      </span>{' '}
      <AnswerMark answer={answer} absent={absent} />
    </span>
  );
}
