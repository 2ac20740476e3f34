import type { Tally } from './tally.ts';
import { countsText, plural } from './tally-text.ts';

/** The whole tally in one sentence, the way this site states a result: counts, never a percentage. */
export function tallyText(tally: Tally): string {
  return `${countsText(tally.total)}; ${tally.holding} of ${plural(tally.practices.length, 'practice holds', 'practices hold')}.`;
}
