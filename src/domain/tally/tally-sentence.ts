import type { Tally } from './tally.ts';
import { countsText, plural } from './tally-text.ts';

/** How many practices hold, in a sentence part: `6 of 10 practices hold`. */
export function holdingText({ holding, practices }: Tally): string {
  return `${holding} of ${plural(practices.length, 'practice holds', 'practices hold')}`;
}

/** The whole tally in one sentence, the way this site states a result: counts, never a percentage. */
export function tallyText(tally: Tally): string {
  return `${countsText(tally.total)}; ${holdingText(tally)}.`;
}
