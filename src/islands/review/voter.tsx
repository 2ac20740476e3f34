import { catalogue } from 'virtual:catalogue';
import { useState } from 'preact/hooks';
import { NAME_MAX } from '../../domain/assessment/assessment.ts';
import { allChecks } from '../../domain/catalogue/catalogue.ts';
import type { Vote } from '../../domain/review/vote.ts';
import { count } from '../../domain/tally/count.ts';
import { useTier } from '../ui/use-workspace.ts';
import { dropVote, nameVote } from './use-votes.ts';

/** Whose a vote is, to be called otherwise, and how much it answers. */
export function Voter({ vote: { who, snapshot }, index }: { readonly vote: Vote; readonly index: number }) {
  const tier = useTier();
  const [text, setText] = useState(who);
  const settle = async () => {
    await nameVote(index, text);
    // A name that does not do is the one of before again.
    setText(who);
  };
  const { answered, asked } = count(allChecks(catalogue), snapshot.answers, tier);
  return (
    <li>
      <input
        type="text"
        aria-label={`Who gave vote ${index + 1}`}
        maxLength={NAME_MAX}
        autocomplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onChange={() => void settle()}
      />
      <span class="label">
        {snapshot.name} · {snapshot.tier === tier ? '' : `tier ${snapshot.tier}, not ${tier} · `}
        {snapshot.date} · {answered} of {asked} answered
      </span>
      <button type="button" class="button" onClick={() => dropVote(who)}>
        Take away <span class="visually-hidden">the vote of {who}</span>
      </button>
    </li>
  );
}
