import type { Answers } from '../catalogue/answer.ts';
import type { Catalogue, CataloguePractice } from '../catalogue/catalogue.ts';
import type { Tier } from '../catalogue/tier.ts';
import { plan } from '../tally/gap.ts';
import { type PracticeTally, tally } from '../tally/tally.ts';

/** What comes next for whoever comes back: answers that are missing, then the gaps; nothing where all is well. */
export type WayOn =
  | { readonly kind: 'begin' | 'continue'; readonly practice: CataloguePractice }
  | { readonly kind: 'plan'; readonly gaps: number; readonly essential: number }
  | { readonly kind: 'done' };

/** The practice to go on with: one that was begun, else the one after the last that is finished, in a circle. */
function nextPractice(practices: readonly PracticeTally[]): CataloguePractice | undefined {
  const begun = practices.find(({ counts }) => counts.answered > 0 && counts.unanswered > 0);
  if (begun !== undefined) return begun.practice;
  const last = practices.findLastIndex(({ counts }) => counts.answered > 0);
  const circle = [...practices.slice(last + 1), ...practices];
  return circle.find(({ counts }) => counts.unanswered > 0)?.practice;
}

/** The way on with an assessment. */
export function wayOn(catalogue: Catalogue, answers: Answers, tier: Tier): WayOn {
  const { practices, total } = tally(catalogue, answers, tier);
  const practice = nextPractice(practices);
  if (practice !== undefined) return { kind: total.answered === 0 ? 'begin' : 'continue', practice };
  const gaps = plan(catalogue, answers, tier);
  if (gaps.length === 0) return { kind: 'done' };
  return { kind: 'plan', gaps: gaps.length, essential: gaps.filter(({ check }) => check.level === 'essential').length };
}
