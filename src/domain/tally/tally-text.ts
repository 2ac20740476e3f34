import type { Tier } from '../catalogue/tier.ts';
import { type Apart, apart } from './apart.ts';
import type { Counts } from './count.ts';
import type { Standing, Tally } from './tally.ts';

/** What each standing is called wherever a person reads it. */
export const STANDING_LABEL: Readonly<Record<Standing, string>> = { holds: 'Holds', gives: 'Gives', open: 'Open' };

/** A count with its noun, in the number that the count asks for. */
export function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The counts in a sentence part: `37 of 52 applicable checks answered Yes, 6 to find out`. */
export function countsText(counts: Counts): string {
  const yes = `${counts.yes} of ${plural(counts.applicable, 'applicable check', 'applicable checks')} answered Yes`;
  return counts.unknown > 0 ? `${yes}, ${counts.unknown} to find out` : yes;
}

function ofAll({ holding, practices }: Pick<Apart, 'practices' | 'holding'>): string {
  return `${holding} of ${plural(practices.length, 'practice holds', 'practices hold')}`;
}

/** How many practices hold, in a sentence part: `6 of 10 practices hold`; those of packs apart. */
export const holdingText: (tally: Pick<Tally, 'practices' | 'holding'>) => string =
  (import.meta.env?.PACKS ?? true) ? heldApart : ofAll;

function heldApart(tally: Pick<Tally, 'practices' | 'holding'>): string {
  const [core, ...packs] = apart(tally) as [Apart, ...Apart[]];
  return [
    ofAll(core),
    ...packs.map(({ key, holding, practices }) => `of ${key} ${holding} of ${practices.length}`),
  ].join('; ');
}

/**
 * The whole tally in one sentence, the way this site states a result: counts, never a percentage. Where checks of packs
 * are among them, what is published and each pack apart, and all together.
 */
export function tallyText(tally: Tally): string {
  const whole = `${countsText(tally.total)}; ${ofAll(tally)}.`;
  if (!(import.meta.env?.PACKS ?? true)) return whole;
  const parts = apart(tally);
  if (parts.length < 2) return whole;
  const sentences = parts.map((part) => `${part.key ?? 'Published'}: ${countsText(part.counts)}; ${ofAll(part)}.`);
  return `${sentences.join(' ')} Together ${tally.total.yes} of ${tally.total.applicable}.`;
}

/** How far an assessment is, as it stands beside its name everywhere: `production · 55 of 101 answered`. */
export function progressText(tier: Tier, { answered, asked }: Pick<Counts, 'answered' | 'asked'>): string {
  return `${tier} · ${answered} of ${asked} answered`;
}
