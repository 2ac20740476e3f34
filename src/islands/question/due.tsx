import { entry } from '../../domain/base/entry.ts';
import { standingOfQuestion } from '../../domain/learning/attempt.ts';
import { isDue } from '../../domain/learning/due.ts';
import { type Learner, NO_LEARNER } from '../../domain/learning/learner.ts';
import type { Question } from '../../domain/learning/question.ts';

type Props = { readonly questions?: readonly Question[]; readonly learner?: Learner; readonly today?: string };

/** The questions that are to be asked again today, first of all on their page. */
export function Due({ questions = [], learner = NO_LEARNER, today = '' }: Props) {
  const due = questions.filter((question) => isDue(question, learner, today));
  const standings = questions.map((question) =>
    standingOfQuestion(question, entry(learner.attempts, question.id) ?? []),
  );
  const answered = standings.filter((standing) => standing !== undefined).length;
  const settled = standings.filter((standing) => standing === 'settled').length;
  return (
    <>
      <h2>Due today</h2>
      {due.length === 0 ? (
        <p>
          {answered === 0
            ? 'Nothing yet: what you answer comes back here on another day, until it is settled.'
            : 'Nothing today: what is not settled comes back on another day.'}
        </p>
      ) : (
        <ol>
          {due.map(({ id, ask }) => (
            <li key={id}>
              <a href={`#question-${id}`}>{ask}</a>
            </li>
          ))}
        </ol>
      )}
      {answered === 0 ? null : (
        <p class="label">{`${settled} settled, ${answered - settled} answered and not settled yet`}</p>
      )}
    </>
  );
}
