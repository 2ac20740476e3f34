import type { Learner } from '../../domain/learning/learner.ts';
import { NO_LEARNER } from '../../domain/learning/learner.ts';
import type { Question, Verdict } from '../../domain/learning/question.ts';
import { QuestionItem } from './question-item.tsx';

type Props = {
  readonly questions: readonly Question[];
  readonly learner?: Learner;
  readonly from?: string;
  readonly onAnswer?: (question: Question, choice: string, verdict: Verdict) => void;
  readonly onTalk?: (question: Question, wanted: boolean) => void;
};

const NOTHING = () => undefined;

/** The questions of a practice, one under the other. */
export function QuestionList({ questions, learner = NO_LEARNER, from, onAnswer = NOTHING, onTalk = NOTHING }: Props) {
  return (
    <ol class="questions">
      {questions.map((question) => (
        <QuestionItem
          key={question.id}
          question={question}
          learner={learner}
          {...(from === undefined ? {} : { from })}
          onAnswer={(choice, verdict) => onAnswer(question, choice, verdict)}
          onTalk={(wanted) => onTalk(question, wanted)}
        />
      ))}
    </ol>
  );
}
