import { DEFAULT_NAME } from '../../domain/assessment/assessment.ts';
import { DEFAULT_TIER } from '../../domain/catalogue/tier.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { heardCounts, live } from './live.ts';

/**
 * Runs something, once, when there is something to count: as long as nobody has begun, the page is right as the server
 * rendered it, and what would count it need not be fetched.
 */
export function whenBegun(run: () => void): void {
  let done = false;
  live(() => {
    const { name, tier, answers, notes } = workspace.assessment();
    const begun =
      tier !== DEFAULT_TIER || name !== DEFAULT_NAME || Object.keys(answers).length + Object.keys(notes).length > 0;
    if (begun && !done) run();
    done ||= begun;
  }, heardCounts);
}
