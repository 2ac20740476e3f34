import type { Standing, Tally } from '../tally/tally.ts';

/** The standing of every practice in words: the text alternative of the frame. */
export function frameText(tally: Tally): string {
  const named = (standing: Standing) =>
    tally.practices.filter((entry) => entry.standing === standing).map((entry) => entry.practice.title);
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
  return `Section drawing: ${tally.practices.length} columns carry one roof. ${sentences.join(' ')}`;
}
