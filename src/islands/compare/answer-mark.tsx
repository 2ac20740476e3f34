import { ANSWER_LABEL, type Answer } from '../../domain/answer.ts';

type Props = {
  /** Whose answer it is. */
  readonly by: string;
  readonly answer: Answer | undefined;
  /** What is said where there is no answer. */
  readonly absent?: string | undefined;
};

/** One side's answer: its fill and its word. */
export function AnswerMark({ by, answer, absent = 'Unanswered' }: Props) {
  return (
    <span class="compared-answer">
      <span class="label">
        {by}
        <span class="visually-hidden">:</span>
      </span>{' '}
      <span class="answer-mark">
        <i class="fill" data-answer={answer} aria-hidden="true" />
        {answer === undefined ? absent : ANSWER_LABEL[answer]}
      </span>
    </span>
  );
}
