import type { Check } from '../domain/catalogue/check.ts';
import { type PracticeNumber, positionOf } from '../domain/catalogue/position.ts';
import { citedIds, termIds } from './prose/mention.ts';
import { readingMinutes, wordCount } from './prose/reading.ts';
import type { ChecklistFile } from './schema/checklist.ts';
import type { GuideMeta } from './schema/guide.ts';

/** A check with its words and its place in the drawing set. */
export type OutlineCheck = Check & {
  /** Position, such as `3.1.2`. */
  readonly position: string;
};

/** A section of a practice, in the order of its guide. */
export type OutlineSection = {
  /** Permanent; its anchor on the guide. */
  readonly id: string;
  readonly title: string;
  /** Position, such as `3.1`. */
  readonly number: string;
  readonly checks: readonly OutlineCheck[];
};

/** A practice, as all pages know it. */
export type OutlinePractice = Omit<GuideMeta, 'number'> & {
  readonly number: PracticeNumber;
  readonly slug: string;
  /** How long its guide takes to read, without its checks. */
  readonly minutes: number;
  /** How long it takes with them: their statements, reasons, evidence and what is Partly. */
  readonly minutesWithChecks: number;
  /** Ids of the works that its guide cites, in the order of first citation. */
  readonly cites: readonly string[];
  /** Ids of the glossary terms that its guide links. */
  readonly terms: readonly string[];
  readonly sections: readonly OutlineSection[];
};

/** Practices, sections and checks in reading order. */
export type Outline = readonly OutlinePractice[];

/** The sections of a practice, each with its number, and their checks with their positions: the one place that gives them out. */
export function outlineSections(
  practice: PracticeNumber,
  sections: ChecklistFile['sections'],
): readonly OutlineSection[] {
  return sections.map(({ id, title, checks }, s) => ({
    id,
    title,
    number: `${practice}.${s + 1}`,
    checks: checks.map((check, c) => ({ ...check, position: positionOf(practice, s, c) })),
  }));
}

/** The checks of a practice, in reading order. */
export function checksOf({ sections }: Pick<OutlinePractice, 'sections'>): readonly OutlineCheck[] {
  return sections.flatMap(({ checks }) => checks);
}

/** A practice as its two files say it, with its sections outlined. */
type Written = Pick<OutlinePractice, 'slug' | 'sections'> & { readonly meta: GuideMeta; readonly body: string };

/** The words that a reader of the whole check reads. */
function checkWords({ statement, why, evidence, partly }: Check): number {
  return wordCount([statement, why, evidence, partly].join(' '));
}

/** What all pages know of the practices; the text of the guides stays behind. */
export function outlineOf(practices: readonly Written[]): Outline {
  return practices.map(({ slug, meta, body, sections }) => {
    const [words, ofChecks] = [
      wordCount(body),
      checksOf({ sections }).reduce((sum, check) => sum + checkWords(check), 0),
    ];
    return {
      ...meta,
      slug,
      minutes: readingMinutes(words),
      minutesWithChecks: readingMinutes(words + ofChecks),
      cites: citedIds(body),
      terms: termIds(body),
      sections,
    };
  });
}
