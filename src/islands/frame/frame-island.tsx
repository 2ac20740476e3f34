import { catalogue } from 'virtual:catalogue';
import { tally } from '../../domain/tally.ts';
import { useAnswers, useTier } from '../store/use-workspace.ts';
import { Frame } from './frame.tsx';

/** The frame of the open assessment. */
export function FrameIsland() {
  return <Frame tally={tally(catalogue, useAnswers(), useTier())} name="frame" />;
}
