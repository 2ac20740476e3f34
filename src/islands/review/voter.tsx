import { NAME_MAX } from '../../domain/assessment/assessment.ts';
import type { Vote } from '../../domain/review/vote.ts';
import { dropVote, nameVote } from './use-votes.ts';

/** Whose a vote is, to be called otherwise, and how much it answers. */
export function Voter({ vote: { who, snapshot }, index }: { readonly vote: Vote; readonly index: number }) {
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
