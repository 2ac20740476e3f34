import type { Answer, Answers } from '../catalogue/answer.ts';
import type { Catalogue, CatalogueCheck, CataloguePractice } from '../catalogue/catalogue.ts';
import { levelRank } from '../catalogue/level.ts';
import { type Tier, tierIncludes } from '../catalogue/tier.ts';

/** The answers that make a check a gap, most urgent first; `unknown` is a gap in what is known: something to find out. */
const GAP_ANSWERS = ['no', 'partly', 'unknown'] as const satisfies readonly Answer[];

export type GapAnswer = (typeof GAP_ANSWERS)[number];

export type Gap = {
  readonly check: CatalogueCheck;
  readonly practice: CataloguePractice;
  readonly answer: GapAnswer;
};

/** The answer where it makes its check a gap; undefined otherwise. */
export function gapAnswer(answer: Answer | undefined): GapAnswer | undefined {
  return GAP_ANSWERS.find((gap) => gap === answer);
}

/** The gaps of an assessment, most urgent first: by level, then by answer, then in reading order. */
export function plan(catalogue: Catalogue, answers: Answers, tier: Tier): readonly Gap[] {
  const gaps: Gap[] = [];
  for (const practice of catalogue.practices) {
    for (const check of practice.checks) {
      const answer = gapAnswer(answers[check.id]);
      if (answer !== undefined && tierIncludes(tier, check.level)) gaps.push({ check, practice, answer });
    }
  }
  return gaps.sort(
    (a, b) =>
      levelRank(a.check.level) - levelRank(b.check.level) ||
      GAP_ANSWERS.indexOf(a.answer) - GAP_ANSWERS.indexOf(b.answer),
  );
}
