import type { StageCheck } from '../stage/stage-check.ts';
import type { VoteBox } from './vote-box.ts';
import { VotesDialog } from './votes-dialog.tsx';

type Props = {
  readonly box: VoteBox;
  readonly checks: readonly StageCheck[];
  readonly onDiffer?: () => void;
};

/** The dialog of the votes, while it is open. */
export function VotesPlace({ box, checks, onDiffer }: Props) {
  if (!box.isOpen) return null;
  return (
    <VotesDialog
      votes={box.votes}
      checks={checks}
      said={box.said}
      onRead={box.read}
      onDiffer={onDiffer}
      onClose={box.close}
    />
  );
}
