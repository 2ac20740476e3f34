import { ANSWER_LABEL, ANSWERS } from '../../domain/catalogue/answer.ts';
import { LEVELS } from '../../domain/catalogue/level.ts';
import type { Tally } from '../../domain/tally/tally.ts';

/** The counts of each level in a table; levels that the tier does not ask are left out. */
export function ByLevel({ tally }: { readonly tally: Tally }) {
  const rows = [
    ...LEVELS.filter((level) => tally.levels[level].asked > 0).map((level) => [level, tally.levels[level]] as const),
    ['total', tally.total] as const,
  ];
  return (
    <div class="table-scroll" role="group" aria-label="By level" tabIndex={0}>
      <table class="counts">
        <caption class="visually-hidden">Answers by level</caption>
        <thead>
          <tr>
            <th scope="col">Level</th>
            {ANSWERS.map((answer) => (
              <th key={answer} scope="col">
                {ANSWER_LABEL[answer]}
              </th>
            ))}
            <th scope="col">Unanswered</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([level, counts]) => (
            <tr key={level}>
              <th scope="row">{level}</th>
              {ANSWERS.map((answer) => (
                <td key={answer}>{counts[answer]}</td>
              ))}
              <td>{counts.unanswered}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
