import { cleanLine, INVISIBLE } from '../base/clean-text.ts';
import type { Answers } from '../catalogue/answer.ts';
import { DEFAULT_TIER, type Tier } from '../catalogue/tier.ts';

/** Longest name of an assessment, in characters (code points). */
export const NAME_MAX = 80;

/** Longest note on a check, in characters (code points). */
export const NOTE_MAX = 2000;

/** What an assessment is called until someone names it. */
export const DEFAULT_NAME = 'My system';

/** Notes by check id, or by `@place` for a check that only a newer register knows. */
export type Notes = Readonly<Record<string, string>>;

/** A named system with a tier, its answers and its notes. */
export type Assessment = {
  readonly name: string;
  readonly tier: Tier;
  readonly answers: Answers;
  readonly notes: Notes;
};

/** An assessment that nobody has begun. */
export const BLANK: Assessment = { name: DEFAULT_NAME, tier: DEFAULT_TIER, answers: {}, notes: {} };

const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** A name as it may be shown and stored: one line of visible text, at most 80 characters, never empty. */
export function cleanName(text: string): string {
  return cleanLine(text, NAME_MAX) || DEFAULT_NAME;
}

/** A note of any length as plain text: line breaks made one kind, tabs as spaces, nothing invisible. */
export function tidyNote(text: string): string {
  const lines = text.replace(LINE_END, '\n').split('\n');
  return lines.map((line) => line.replaceAll('\t', '  ').replace(INVISIBLE, '')).join('\n');
}

/** A note as it may be shown and stored: plain text with its line breaks, at most 2,000 characters. */
export function cleanNote(text: string): string {
  return Array.from(tidyNote(text)).slice(0, NOTE_MAX).join('');
}
