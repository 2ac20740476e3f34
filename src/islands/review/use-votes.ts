import { catalogue, mark } from 'virtual:catalogue';
import { useEffect, useState } from 'preact/hooks';
import { castText, castVote, renameVote, type Vote } from '../../domain/review/vote.ts';
import { plural } from '../../domain/tally/tally-text.ts';
import { openCode } from '../../share/code/open.ts';
import { review } from '../../state/browser/review.ts';
import { $shelf } from '../../state/browser/shelf.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { encodeSnapshot } from '../link/encode-snapshot.ts';
import { useStore } from '../ui/use-store.ts';
import type { VoteReading } from './read-votes.ts';

/** Votes that were opened, by their code: a code is always the same vote. */
const opened = new Map<string, Vote['snapshot'] | undefined>();

async function openVotes(): Promise<readonly Vote[]> {
  const kept = review.$votes.get();
  for (const { code } of kept) {
    if (opened.has(code)) continue;
    const decoded = await openCode(code, catalogue.register, { mark, packs: catalogue.packs });
    opened.set(code, decoded.ok ? decoded.snapshot : undefined);
  }
  return kept.flatMap(({ code, who }): readonly Vote[] => {
    const snapshot = opened.get(code);
    return snapshot === undefined ? [] : [{ who, snapshot }];
  });
}

/** What people answered on their own, kept up to date. */
export function useVotes(): readonly Vote[] {
  const kept = useStore(review.$votes, review.$votes.get());
  const [votes, setVotes] = useState<readonly Vote[]>([]);
  useEffect(() => {
    let wanted = true;
    void openVotes().then((next) => {
      if (wanted) setVotes(next);
    });
    return () => {
      wanted = false;
    };
  }, [kept]);
  return votes;
}

async function keep(votes: readonly Vote[]): Promise<void> {
  const openId = workspace.$openId.get();
  const kept = await Promise.all(
    votes.map(async ({ who, snapshot }) => {
      const { code } = await encodeSnapshot(snapshot, true);
      return { code, who };
    }),
  );
  // Encoding takes a moment, in which another assessment may have been opened.
  if (workspace.$openId.get() === openId) review.keepVotes(kept);
}

let last: Promise<unknown> = Promise.resolve();

// Reading, opening and encoding take a moment: what comes meanwhile waits its turn, so that no change loses another.
function inTurn<Given, Done>(given: Given | Promise<Given>, change: (given: Given) => Promise<Done>): Promise<Done> {
  const done = Promise.all([given, last]).then(([ready]) => change(ready));
  last = done.catch(() => undefined);
  return done;
}

/**
 * Brings votes in, one after another, in the order in which their reading began.
 * Gives a sentence for each, and for each thing that is none. No answer changes.
 */
export function castAll(reading: Promise<VoteReading>): Promise<readonly string[]> {
  return inTurn(reading, cast);
}

async function cast({ votes: came, bad }: VoteReading): Promise<readonly string[]> {
  const before = review.$votes.get();
  let votes = await openVotes();
  const says: string[] = [];
  let replaced = 0;
  const others = $shelf.get().flatMap(({ id, assessment }) => (id === workspace.$openId.get() ? [] : assessment.name));
  const poll = { system: workspace.$name.get(), others };
  for (const { snapshot, label } of came) {
    const done = castVote(votes, snapshot, poll, label);
    votes = done.votes;
    says.push(castText(done.cast));
    if (done.cast.kind === 'replaced') replaced += 1;
  }
  await keep(votes);
  if (replaced > 0) {
    workspace.offerUndo(`${plural(replaced, 'vote', 'votes')} replaced.`, () => review.keepVotes(before));
  }
  return [...says, ...bad];
}

/** Calls whoever gave a vote by another name. */
export function nameVote(index: number, name: string): Promise<void> {
  return inTurn(name, async (called) => keep(renameVote(await openVotes(), index, called)));
}

/** Takes a vote away, and offers to bring it back. */
export function dropVote(who: string): void {
  const before = review.$votes.get();
  review.keepVotes(before.filter((vote) => vote.who !== who));
  workspace.offerUndo(`${who}: vote taken away.`, () => review.keepVotes(before));
}
