import { useState } from 'preact/hooks';
import { takingOf } from '../../domain/review/spread.ts';
import { takingText } from '../../domain/review/spread-text.ts';
import type { Vote } from '../../domain/review/vote.ts';
import { plural } from '../../domain/tally/tally-text.ts';
import { review } from '../../state/browser/review.ts';
import type { StageCheck } from '../stage/stage-check.ts';
import { useAnswers } from '../ui/use-workspace.ts';

type Props = {
  readonly votes: readonly Vote[];
  readonly checks: readonly StageCheck[];
  readonly onTaken: () => void;
};

/** What all agree on, taken in one step once it was seen how much that is. */
export function TakenStep({ votes, checks, onTaken }: Props) {
  const answers = useAnswers();
  const [partial, setPartial] = useState(false);
  const taking = takingOf(
    votes,
    checks.map(({ id }) => id),
    answers,
    partial,
  );
  const { length } = Object.keys(taking.answers);
  const take = () => {
    review.take(taking.answers, `${plural(length, 'answer', 'answers')} taken from the votes.`);
    onTaken();
  };
  return (
    <section class="review-agreed" aria-labelledby="votes-agreed">
      <h3 id="votes-agreed">Where all agree</h3>
      <p>{takingText(taking)}</p>
      <label class="choice">
        <input type="checkbox" checked={partial} onChange={(event) => setPartial(event.currentTarget.checked)} />
        <span>Also where some gave no answer</span>
      </label>
      <p>
        <button type="button" class="button primary" disabled={length === 0} onClick={take}>
          {length === 0 ? 'Nothing to take' : `Take ${plural(length, 'answer', 'answers')}`}
        </button>
      </p>
    </section>
  );
}
