import { useEffect, useRef, useState } from 'preact/hooks';
import { addressOf } from '../../domain/base/route.ts';
import { invitationText } from '../../domain/review/invitation.ts';
import { spreadOf } from '../../domain/review/spread.ts';
import type { Vote } from '../../domain/review/vote.ts';
import { plural } from '../../domain/tally/tally-text.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { DialogStatus } from '../link/dialog-status.tsx';
import type { StageCheck } from '../stage/stage-check.ts';
import { show } from '../status/status.ts';
import { useByHand } from '../ui/use-by-hand.tsx';
import { useName } from '../ui/use-workspace.ts';
import type { VoteReading } from './read-votes.ts';
import { TakenStep } from './taken-step.tsx';
import { readVoteFiles, readVoteText } from './vote-box.ts';
import { Voter } from './voter.tsx';

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

/** Where votes come in, whose they are, and what they agree on. Nothing is answered until it is taken. */
export function VotesDialog({ votes, checks, said, onRead, onDiffer, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  const byHand = useByHand('Invitation');
  const invite = () => {
    const text = invitationText(workspace.$name.get(), workspace.$tier.get(), addressOf(window.location.origin, ''));
    byHand.offer(Promise.resolve(text), 'Invitation');
  };
  const close = () => dialog.current?.close();
  const submit = (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') return show('Paste at least one summary link.');
    // Reading takes a moment, in which the next link may have been pasted.
    void onRead(readVoteText(text)).then(() => setText((now) => (now === text ? '' : now)));
  };
  const name = useName();
  const strangers = votes.flatMap(({ who, snapshot }) => (who === snapshot.name && who !== name ? who : []));
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
        answers stand side by side. Nothing is answered until you take it.{' '}
        <button type="button" class="link-button" onClick={invite}>
          Copy an invitation to send them
        </button>
      </p>
      {byHand.field}
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
          <label class="vote-files">
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
          {strangers.length === 0 ? null : (
            <p>
              Not named {name} in their links, and taken for people: <bdi>{strangers.join(', ')}</bdi>. If one of these
              is another system, take its vote away.
            </p>
          )}
          <TakenStep votes={votes} checks={checks} onTaken={close} />
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
