import { ANSWER_LABEL, type Answer } from '../../domain/catalogue/answer.ts';

type Props = {
  readonly answer: Answer | undefined;
  /** What is said where there is no answer. */
  readonly absent?: string | undefined;
};

/** An answer as its fill and its word. */
export function AnswerMark({ answer, absent = 'Unanswered' }: Props) {
  return (
    <span class="answer-mark">
      <i class="fill" data-answer={answer} aria-hidden="true" />
      {answer === undefined ? absent : ANSWER_LABEL[answer]}
    </span>
  );
}
