import { catalogue } from 'virtual:catalogue';
import { tally } from '../../domain/tally/tally.ts';
import { Frame } from '../ui/frame.tsx';
import { useAnswers, useTier } from '../ui/use-workspace.ts';

/** The frame of the open assessment. */
export function FrameIsland() {
  return <Frame tally={tally(catalogue, useAnswers(), useTier())} name="frame" />;
}
