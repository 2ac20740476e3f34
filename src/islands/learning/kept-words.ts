import { dayWords } from './day-words.ts';

/** Where a newcomer's work is and how old its copy is, in words: `saved in this browser, exported on 25 Nov 2026`. */
export function keptWords(last: string | undefined, saved: boolean): string {
  const where = saved ? 'saved in this browser' : 'not saved in this browser';
  return last === undefined ? `${where}, never exported` : `${where}, exported on ${dayWords(last)}`;
}
