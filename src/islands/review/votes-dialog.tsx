import { useEffect, useRef, useState } from 'preact/hooks';
import { NAME_MAX } from '../../domain/assessment/assessment.ts';
import { spreadOf, takingOf } from '../../domain/review/spread.ts';
import { takingText } from '../../domain/review/spread-text.ts';
import type { Vote } from '../../domain/review/vote.ts';
import { plural } from '../../domain/tally/tally-text.ts';
import { review } from '../../state/browser/review.ts';
import { DialogStatus } from '../link/dialog-status.tsx';
import type { StageCheck } from '../stage/stage-check.ts';
import { show } from '../status/status.ts';
import { useAnswers } from '../ui/use-workspace.ts';
import type { VoteReading } from './read-votes.ts';
import { dropVote, nameVote } from './use-votes.ts';
import { readVoteFiles, readVoteText } from './vote-box.ts';

type Props = {
  readonly votes: readonly Vote[];
  readonly checks: readonly StageCheck[];
  /** What became of what was brought in last. */
  readonly said: readonly string[];
  readonly onRead: (reading: Promise<VoteReading>) => Promise<void>;
  /** Goes through the checks on which they differ. */
  readonly onDiffer: (() => void) | undefined;
  readonly onClose: () => void;
};

function Voter({ vote: { who, snapshot }, index }: { readonly vote: Vote; readonly index: number }) {
  return (
    <li>
      <input
        type="text"
        aria-label={`Who gave vote ${index + 1}`}
        maxLength={NAME_MAX}
        autocomplete="off"
        value={who}
        onChange={(event) => void nameVote(index, event.currentTarget.value)}
      />
      <span class="label">
        {snapshot.name} · {snapshot.date} · {Object.keys(snapshot.answers).length} answered
      </span>
      <button type="button" class="button" onClick={() => dropVote(who)}>
        Take away <span class="visually-hidden">the vote of {who}</span>
      </button>
    </li>
  );
}

/** What all agree on, taken in one step once it was seen how much that is. */
function Agreed({ votes, checks, onTaken }: Pick<Props, 'votes' | 'checks'> & { readonly onTaken: () => void }) {
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

/** Where votes come in, whose they are, and what they agree on. Nothing is answered until it is taken. */
export function VotesDialog({ votes, checks, said, onRead, onDiffer, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  const submit = (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') return show('Paste at least one summary link.');
    // Reading takes a moment, in which the next link may have been pasted.
    void onRead(readVoteText(text)).then(() => setText((now) => (now === text ? '' : now)));
  };
  const differing = checks.filter(({ id }) => spreadOf(votes, id).unity === 'differ').length;
  return (
    <dialog ref={dialog} class="review-dialog" aria-labelledby="review-votes" onClose={onClose}>
      <header>
        <h2 id="review-votes">Votes</h2>
        <button type="button" class="button" onClick={close}>
          Close
        </button>
      </header>
      <p>
        Three to eight people answer on their own, each on their own machine, and send their summary link. Here their
        answers stand side by side. Nothing is answered until you take it.
      </p>
      <form class="field" onSubmit={submit}>
        <label class="label" for="vote-links">
          Summary links, one a line
        </label>
        <textarea
          id="vote-links"
          class="note-field"
          rows={3}
          spellcheck={false}
          autocomplete="off"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div class="actions">
          <button type="submit" class="button primary">
            Add
          </button>
          <label class="choice">
            <span>or files:</span>
            <input
              type="file"
              multiple
              accept=".json,.txt,application/json,text/plain"
              onChange={({ currentTarget }) => {
                void onRead(readVoteFiles([...(currentTarget.files ?? [])])).then(() => {
                  currentTarget.value = '';
                });
              }}
            />
          </label>
        </div>
      </form>
      <div role="status">
        {said.length === 0 ? null : (
          <ul class="review-said" aria-label="What became of them">
            {said.map((says, index) => (
              <li key={index}>{says}</li>
            ))}
          </ul>
        )}
      </div>
      <DialogStatus />
      {votes.length === 0 ? null : (
        <>
          <h3>{plural(votes.length, 'vote', 'votes')}</h3>
          <ul class="review-voters" aria-label="Who voted">
            {votes.map((vote, index) => (
              <Voter key={vote.who} vote={vote} index={index} />
            ))}
          </ul>
          <Agreed votes={votes} checks={checks} onTaken={close} />
          <h3>Where we differ</h3>
          <p>
            {differing === 0 ? 'On none of the checks.' : `On ${plural(differing, 'check', 'checks')}.`}{' '}
            {differing === 0 || onDiffer === undefined ? null : (
              <button
                type="button"
                class="button"
                onClick={() => {
                  close();
                  onDiffer();
                }}
              >
                Go through those
              </button>
            )}
          </p>
        </>
      )}
    </dialog>
  );
}
