import { withoutCode } from './mention.ts';

/**
 * Words a minute for prose with formulas and tables in it. Brysbaert 2019 finds 238 for non-fiction in general:
 * https://doi.org/10.1016/j.jml.2019.104047
 */
const WORDS_PER_MINUTE = 180;

const COMPONENT = /<\/?[A-Z][^>]*>/g;

/** The number of words of prose in a guide's MDX: without code, components and the marks of Markdown. */
export function wordCount(body: string): number {
  const prose = withoutCode(body)
    .replace(COMPONENT, ' ')
    .replace(/\]\([^)]*\)/g, ' ');
  return prose.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)?.length ?? 0;
}

/** How long so many words take to read, in whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
