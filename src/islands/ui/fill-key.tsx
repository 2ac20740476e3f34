import { ANSWER_LABEL, ANSWERS } from '../../domain/catalogue/answer.ts';

/** What the fills of the drawing mean. */
export function FillKey() {
  return (
    <ul class="fill-key" aria-label="Key to the fills">
      {ANSWERS.map((answer) => (
        <li key={answer}>
          <i class="fill" data-answer={answer} aria-hidden="true" />
          {ANSWER_LABEL[answer]}
        </li>
      ))}
      <li>
        <i class="fill" aria-hidden="true" />
        Unanswered
      </li>
    </ul>
  );
}
