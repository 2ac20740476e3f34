import { cleanName } from '../assessment/assessment.ts';
import { MILESTONE_CODE } from '../assessment/milestone.ts';
import { VOTES_MAX } from './vote.ts';

/** A vote as it is stored: the summary code that it came in, and who gave it. */
export type KeptVote = { readonly code: string; readonly who: string };

/** Votes as they are stored: each a line of its code and a name. */
export function keptVotesText(votes: readonly KeptVote[]): string {
  return votes.map(({ code, who }) => `${code} ${who}`).join('\n');
}

/** Votes out of storage; undefined where anything in them is none. */
export function readKeptVotes(text: string): readonly KeptVote[] | undefined {
  if (text === '') return [];
  const votes = text.split('\n').map((line) => {
    const [code = '', ...who] = line.split(' ');
    return { code, who: who.join(' ') };
  });
  const good = votes.every(({ code, who }) => MILESTONE_CODE.test(code) && cleanName(who) === who);
  return good && votes.length <= VOTES_MAX ? votes : undefined;
}
