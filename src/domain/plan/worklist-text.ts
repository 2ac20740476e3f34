import { plural } from '../tally/tally-text.ts';
import type { Worklist } from './worklist.ts';

/** What is overdue or due for revisiting, in a sentence; undefined where nothing is. */
export function attentionText({ attention }: Worklist): string | undefined {
  const overdue = attention.filter(({ handling }) => handling === 'overdue').length;
  const revisit = attention.length - overdue;
  const parts = [
    overdue === 0 ? '' : `${plural(overdue, 'gap is', 'gaps are')} overdue`,
    revisit === 0 ? '' : `${plural(revisit, 'accepted risk is', 'accepted risks are')} due for revisiting`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? undefined : `${parts.join(' and ')}.`;
}
