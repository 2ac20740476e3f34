import { type Apart, apart } from '../tally/apart.ts';
import type { PracticeTally, Standing, Tally } from '../tally/tally.ts';

/** What is drawn in words: how many columns stand where, and which practices stand how. */
function said(practices: readonly PracticeTally[], columns: number, beside: string): string {
  const named = (standing: Standing) =>
    practices.filter((entry) => entry.standing === standing).map((entry) => entry.practice.title);
  const parts = [
    ['hold', named('holds')],
    ['give', named('gives')],
    ['are open', named('open')],
  ] as const;
  const sentences = parts
    .filter(([, titles]) => titles.length > 0)
    .map(
      ([verb, titles]) =>
        `${titles.length} ${titles.length === 1 ? verb.replace('are', 'is').replace(/^(hold|give)$/, '$1s') : verb}: ${titles.join(', ')}.`,
    );
  return `Section drawing: ${columns} columns carry one roof${beside}. ${sentences.join(' ')}`;
}

/** The standing of every practice in words: the text alternative of the frame. */
export function frameText({ practices }: Tally): string {
  if (!(import.meta.env?.PACKS ?? true)) return said(practices, practices.length, '');
  const [core, ...packs] = apart({ practices }) as [Apart, ...Apart[]];
  const theirs = packs.map((pack) => `${pack.practices.length} of ${pack.key}`).join(' and ');
  const shown = [core, ...packs].flatMap((part) => part.practices);
  return said(shown, core.practices.length, theirs === '' ? '' : `, and ${theirs} stand beside it`);
}
