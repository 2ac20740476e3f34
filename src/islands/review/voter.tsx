import { catalogue } from 'virtual:catalogue';
import { NAME_MAX } from '../../domain/assessment/assessment.ts';
import { allChecks } from '../../domain/catalogue/catalogue.ts';
import type { Vote } from '../../domain/review/vote.ts';
import { count } from '../../domain/tally/count.ts';
import { useTier } from '../ui/use-workspace.ts';
import { dropVote, nameVote } from './use-votes.ts';

/** Whose a vote is, to be called otherwise, and how much it answers. */
export function Voter({ vote: { who, snapshot }, index }: { readonly vote: Vote; readonly index: number }) {
  const tier = useTier();
  const { answered, asked } = count(allChecks(catalogue), snapshot.answers, tier);
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
        {snapshot.name} · {snapshot.tier === tier ? '' : `tier ${snapshot.tier}, not ${tier} · `}
        {snapshot.date} · {answered} of {asked} answered
      </span>
      <button type="button" class="button" onClick={() => dropVote(who)}>
        Take away <span class="visually-hidden">the vote of {who}</span>
      </button>
    </li>
  );
}
