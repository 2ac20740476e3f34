import { plural } from '../tally/tally-text.ts';
import type { Trend } from './trend.ts';

/** The trend in a sentence: `2 systems then and now: practices that hold 12 → 18, …; 9 answers better, 1 worse.` */
export function trendText({ systems, better, worse, holding, gaps, answered, essentialUnanswered }: Trend): string {
  const parts = [
    `practices that hold ${holding.earlier} → ${holding.now}`,
    `gaps ${gaps.earlier} → ${gaps.now}`,
    `answered ${answered.earlier} → ${answered.now}`,
    `essential checks unanswered ${essentialUnanswered.earlier} → ${essentialUnanswered.now}`,
  ];
  const moves = `${plural(better, 'answer', 'answers')} better, ${worse} worse`;
  return `${plural(systems, 'system', 'systems')} then and now: ${parts.join(', ')}; ${moves}.`;
}
