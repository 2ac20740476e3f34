import type { Carried } from '../../domain/pack/carried.ts';
import { plural } from '../../domain/tally/tally-text.ts';
import { readCarried } from './pack-block.ts';

/** A sentence for each pack that this site lacks and a snapshot has something of: how many answers cannot be shown. */
export function carriedTexts(carried: Carried = {}): readonly string[] {
  return Object.entries(carried).flatMap(([name, text]) => {
    const part = readCarried(name, text);
    if (part === undefined) return [];
    const what = part.answers.size === 0 ? 'Notes' : plural(part.answers.size, 'answer', 'answers');
    return [`${what} of the pack ${part.key}, which this site doesn’t have.`];
  });
}
