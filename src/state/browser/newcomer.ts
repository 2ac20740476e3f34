import { LEARNER } from '../storage/key.ts';
import { kept } from './kept.ts';

/** Whether this browser knows anything of a newcomer: pages load the rest only then. */
export function isNewcomer(): boolean {
  return kept.entries(LEARNER).size > 0;
}
