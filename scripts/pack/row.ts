import type { Level } from '../../src/domain/catalogue/level.ts';

/** One check of a list that somebody already has, as far as the list says it. */
export type Row = {
  /** Where it stands in the list: a line, or a path in it. */
  readonly at: string;
  readonly statement: string;
  readonly id?: string | undefined;
  readonly level?: Level | undefined;
  readonly why?: string | undefined;
  readonly evidence?: string | undefined;
  readonly partly?: string | undefined;
  readonly practice?: string | undefined;
  readonly section?: string | undefined;
  readonly phase?: string | undefined;
  readonly roles?: readonly string[] | undefined;
  /** An address where the list explains it. */
  readonly link?: string | undefined;
};

/** Something in a list that no check of a pack has a place for. */
export type Unmapped = { readonly at: string; readonly says: string };

/** A list that was read. */
export type Listed = {
  /** What the list calls itself, if it says so. */
  readonly title: string | undefined;
  readonly rows: readonly Row[];
  readonly unmapped: readonly Unmapped[];
};

/** A list that could not be read as what its name says. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

const LEVELS: Readonly<Record<string, Level>> = {
  ...{ essential: 'essential', high: 'essential', critical: 'essential', must: 'essential', mandatory: 'essential' },
  ...{ required: 'essential', p1: 'essential', blocker: 'essential', '1': 'essential' },
  ...{
    recommended: 'recommended',
    medium: 'recommended',
    should: 'recommended',
    p2: 'recommended',
    '2': 'recommended',
  },
  ...{
    advanced: 'advanced',
    low: 'advanced',
    could: 'advanced',
    may: 'advanced',
    optional: 'advanced',
    p3: 'advanced',
    '3': 'advanced',
  },
};

/** The level that a word of somebody else's list means; undefined for a word that is not known. */
export function levelOf(word: string): Level | undefined {
  return LEVELS[word.trim().toLowerCase()];
}

/** A text on one line, without the marks that lists put around it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
