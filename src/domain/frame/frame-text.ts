import { apart } from '../tally/apart.ts';
import type { Standing, Tally } from '../tally/tally.ts';

/** The standing of every practice in words: the text alternative of the frame. */
export function frameText(tally: Tally): string {
  const [core, ...packs] = apart(tally);
  const shown = [core, ...packs].flatMap((part) => part?.practices ?? []);
  const named = (standing: Standing) =>
    shown.filter((entry) => entry.standing === standing).map((entry) => entry.practice.title);
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
  const beside = packs.map(({ key, practices }) => `${practices.length} of ${key}`).join(' and ');
  const stand = beside === '' ? '' : `, and ${beside} stand beside it`;
  return `Section drawing: ${core?.practices.length ?? 0} columns carry one roof${stand}. ${sentences.join(' ')}`;
}
