import { useState } from 'preact/hooks';
import type { Vote } from '../../domain/review/vote.ts';
import { notLoaded } from '../status/not-loaded.ts';
import { useDrop } from '../ui/use-drop.ts';
import type { VoteReading } from './read-votes.ts';
import { castAll, useVotes } from './use-votes.ts';

// Loaded when there is something to read.
const reader = () => import('./read-votes.ts');

/** The votes in a text. */
export const readVoteText = (text: string) => reader().then(({ votesInText }) => votesInText(text));

/** The votes in files. */
export const readVoteFiles = (files: readonly File[]) => reader().then(({ votesInFiles }) => votesInFiles(files));

/** Where votes come in: what is there, and what became of what came last. */
export type VoteBox = {
  readonly votes: readonly Vote[];
  readonly isOpen: boolean;
  readonly said: readonly string[];
  readonly read: (reading: Promise<VoteReading>) => Promise<void>;
  readonly open: () => void;
  readonly close: () => void;
};

/** The votes of the open assessment, into which links and files can be dropped anywhere on the page. */
export function useVoteBox(): VoteBox {
  const votes = useVotes();
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState<readonly string[]>([]);
  const read = async (reading: Promise<VoteReading>) => {
    try {
      const found = await castAll(reading);
      const sentences = found.length === 0 ? ['There is no summary link in it.'] : found;
      setSaid(sentences);
      setOpen(true);
    } catch (error) {
      notLoaded('The votes could not be read.')(error);
    }
  };
  useDrop({
    onFiles: (files) => void read(readVoteFiles(files)),
    onText: (text) => void read(readVoteText(text)),
  });
  const close = () => {
    setOpen(false);
    setSaid([]);
  };
  return { votes, isOpen, said, read, open: () => setOpen(true), close };
}
