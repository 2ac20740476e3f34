import { checkPath, href } from '../../domain/base/route.ts';
import type { Answer, Answers } from '../../domain/catalogue/answer.ts';
import type { Catalogue, CatalogueCheck, CataloguePractice } from '../../domain/catalogue/catalogue.ts';
import { type Tier, tierIncludes } from '../../domain/catalogue/tier.ts';
import { AnswerMark } from '../ui/answer-mark.tsx';
import { useWords } from '../ui/check-words.ts';

export type AllAnswersProps = {
  readonly catalogue: Catalogue;
  readonly answers: Answers;
  readonly tier: Tier;
};

type RowProps = {
  readonly check: CatalogueCheck;
  readonly practice: CataloguePractice;
  readonly statement: string | undefined;
  readonly answer: Answer | undefined;
  readonly asked: boolean;
};

function Row({ check: { id, position }, practice, statement, answer, asked }: RowProps) {
  return (
    <tr>
      <th scope="row" class="mark">
        {position}
      </th>
      <td>
        <a href={href(checkPath(practice.slug, id))}>{statement ?? id}</a>
        {asked ? null : ' (not asked at this tier)'}
      </td>
      <td>
        <AnswerMark answer={answer} />
      </td>
    </tr>
  );
}

/** Every check that the tier asks, and every other that is answered, with its answer: the long part of the dossier. */
export function AllAnswers({ catalogue, answers, tier }: AllAnswersProps) {
  const words = useWords(true);
  return (
    <section class="all-answers" aria-labelledby="all-answers">
      <h2 id="all-answers">All answers</h2>
      <details class="disclosure">
        <summary>Every check with its answer</summary>
        {catalogue.practices.map((practice) => (
          <div key={practice.slug}>
            <h3 id={`answers-${practice.slug}`}>
              {practice.number} {practice.title}
            </h3>
            <table aria-labelledby={`answers-${practice.slug}`}>
              <thead class="visually-hidden">
                <tr>
                  <th scope="col">Number</th>
                  <th scope="col">Check</th>
                  <th scope="col">Answer</th>
                </tr>
              </thead>
              <tbody>
                {practice.checks
                  .filter(({ id, level }) => tierIncludes(tier, level) || answers[id] !== undefined)
                  .map((check) => (
                    <Row
                      key={check.id}
                      check={check}
                      practice={practice}
                      statement={words[check.id]?.statement}
                      answer={answers[check.id]}
                      asked={tierIncludes(tier, check.level)}
                    />
                  ))}
              </tbody>
            </table>
          </div>
        ))}
      </details>
    </section>
  );
}
