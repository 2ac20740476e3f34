import { cleanName, DEFAULT_NAME } from '../assessment/assessment.ts';
import type { Snapshot } from '../assessment/snapshot.ts';
import { searchText } from '../base/search-text.ts';

/** How many people's votes stand side by side. */
export const VOTES_MAX = 8;

/** What one person answered on their own. */
export type Vote = {
  /** Who, unlike anyone else's name. */
  readonly who: string;
  readonly snapshot: Snapshot;
};

/** What became of a vote that was brought in. */
export type Cast =
  | { readonly kind: 'added'; readonly who: string }
  /** It took the place of the same person's older one. */
  | { readonly kind: 'replaced'; readonly who: string; readonly date: string }
  /** The same person's newer one is there, and stays. */
  | { readonly kind: 'older'; readonly who: string; readonly date: string }
  /** It is there already. */
  | { readonly kind: 'same'; readonly who: string }
  /** It bears the name of another system, and nobody's: it is left out. */
  | { readonly kind: 'elsewhere'; readonly name: string }
  | { readonly kind: 'full' };

/** What a vote is brought into. */
export type Poll = {
  /** Name of the system that is reviewed. */
  readonly system: string;
  /** Names of the other systems of this browser. */
  readonly others?: readonly string[];
};

/**
 * Brings a vote in. The same person's newer one takes the older one's place. A person is told by the name in the link,
 * where that is not a system's, or else by `label`, the name that stood before it: people who left the system's name in
 * it are told apart, and so are two of the same name and day.
 */
export function castVote(
  votes: readonly Vote[],
  snapshot: Snapshot,
  { system, others = [] }: Poll,
  label: string = '',
): { readonly votes: readonly Vote[]; readonly cast: Cast } {
  const same = votes.findIndex((vote) => isSame(vote.snapshot, snapshot));
  if (same >= 0) {
    const { who } = votes[same] as Vote;
    // The same answers may have come without the notes before.
    const fuller = Object.keys(snapshot.notes).length > 0 ? replaceAt(votes, same, { who, snapshot }) : votes;
    return { votes: fuller, cast: { kind: 'same', who } };
  }
  const isOwn = isAlike(snapshot.name, system);
  const isNobodys = isOwn || snapshot.name === DEFAULT_NAME;
  const isOther = !isNobodys && others.some((other) => isAlike(snapshot.name, other));
  if (isOther && label === '') return { votes, cast: { kind: 'elsewhere', name: snapshot.name } };
  const named = !isNobodys && !isOther;
  const namesakes = votes.filter((vote) => (named ? vote.snapshot.name === snapshot.name : vote.who === label));
  const [before] = namesakes;
  if (before !== undefined && namesakes.length === 1 && before.snapshot.date !== snapshot.date) {
    const { who } = before;
    if (before.snapshot.date > snapshot.date) {
      return { votes, cast: { kind: 'older', who, date: before.snapshot.date } };
    }
    return {
      votes: replaceAt(votes, votes.indexOf(before), { who, snapshot }),
      cast: { kind: 'replaced', who, date: before.snapshot.date },
    };
  }
  if (votes.length >= VOTES_MAX) return { votes, cast: { kind: 'full' } };
  const who = unlike(
    named ? snapshot.name : label || 'Vote 1',
    votes.map((vote) => vote.who),
  );
  return { votes: [...votes, { who, snapshot }], cast: { kind: 'added', who } };
}

/** Calls whoever gave a vote by another name, unlike anyone else's. */
export function renameVote(votes: readonly Vote[], index: number, name: string): readonly Vote[] {
  const vote = votes[index];
  if (vote === undefined || name.trim() === '') return votes;
  const others = votes.filter((_, at) => at !== index).map(({ who }) => who);
  return replaceAt(votes, index, { ...vote, who: unlike(cleanName(name), others) });
}

/** What became of a vote, in a sentence. */
export function castText(cast: Cast): string {
  switch (cast.kind) {
    case 'added':
      return `${cast.who}: the vote is in.`;
    case 'replaced':
      return `${cast.who}: the vote takes the place of the one of ${cast.date}.`;
    case 'older':
      return `${cast.who}: a newer vote, of ${cast.date}, is here and stays.`;
    case 'same':
      return `${cast.who}: this vote is here already.`;
    case 'elsewhere':
      return `“${cast.name}” is another system here: its link is left out. If it is a vote all the same, write who voted before it, such as “Ben: ”.`;
    default:
      return `${VOTES_MAX} votes are the most that stand side by side: take one away first.`;
  }
}

function replaceAt(votes: readonly Vote[], index: number, vote: Vote): readonly Vote[] {
  return votes.map((each, at) => (at === index ? vote : each));
}

// `Vote 1` counts on; a name gets a number behind it.
function unlike(name: string, taken: readonly string[]): string {
  const numbered = (n: number) => {
    if (name === 'Vote 1') return `Vote ${n}`;
    return n === 1 ? name : `${name} (${n})`;
  };
  let n = 1;
  while (taken.includes(numbered(n))) n += 1;
  return numbered(n);
}

function isAlike(one: string, other: string): boolean {
  return searchText(one) === searchText(other);
}

function isSame(one: Snapshot, other: Snapshot): boolean {
  const text = ({ name, date, tier, answers }: Snapshot) =>
    JSON.stringify([name, date, tier, Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1))]);
  return text(one) === text(other);
}
