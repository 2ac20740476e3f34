import type { Assessment } from '../assessment/assessment.ts';
import type { Answer, Answers } from '../catalogue/answer.ts';
import type { Catalogue, CatalogueCheck, CataloguePractice } from '../catalogue/catalogue.ts';
import { tierIncludes } from '../catalogue/tier.ts';
import { type AnswerPair, answerPair, strayPairs } from './answer-pair.ts';

/** How two people's answers on the same check stand to each other. */
export type Agreement = 'agreed' | 'disputed' | 'first-only' | 'second-only' | 'unanswered';

/** What each is called where the two are not named. */
export const AGREEMENT_LABEL: Readonly<Record<Agreement, string>> = {
  agreed: 'Agreed',
  disputed: 'Disputed',
  'first-only': 'Answered by the first only',
  'second-only': 'Answered by the second only',
  unanswered: 'Unanswered',
};

/** What two people say on a check. */
type AgreedPair = AnswerPair & { readonly agreement: Agreement };

/** What two people say on a check of the catalogue. */
type AgreedCheck = AgreedPair & { readonly check: CatalogueCheck; readonly practice: CataloguePractice };

/** What two people say on the same system. */
export type Agreed = {
  /** The checks that either tier asks or either of them answered, in reading order. */
  readonly checks: readonly AgreedCheck[];
  /** Answers to checks that are retired or too new for this catalogue, by id. */
  readonly strays: readonly AgreedPair[];
  /** How many of all of them stand how. */
  readonly counts: Readonly<Record<Agreement, number>>;
};

/** Two assessments of the same system by two people, read as agreed and disputed. Neither is the earlier one. */
export function agreement(catalogue: Catalogue, first: Assessment, second: Assessment): Agreed {
  const isAsked = ({ level }: CatalogueCheck) => [first.tier, second.tier].some((tier) => tierIncludes(tier, level));
  const checks = catalogue.practices
    .flatMap((practice) => practice.checks.map((check) => ({ check, practice })))
    .map(({ check, practice }) => ({ ...agreed(answerPair(check.id, first.answers, second.answers)), check, practice }))
    .filter((each) => isAsked(each.check) || each.agreement !== 'unanswered');
  const strays = strayPairs(catalogue, first.answers, second.answers).map(agreed);
  const counts = { agreed: 0, disputed: 0, 'first-only': 0, 'second-only': 0, unanswered: 0 };
  for (const pair of [...checks, ...strays]) counts[pair.agreement] += 1;
  return { checks, strays, counts };
}

/** What two people say without what they agree on and what neither of them answered. The counts are still those of all. */
export function onlyDisagreements({ checks, strays, counts }: Agreed): Agreed {
  const differs = (pair: AgreedPair) => pair.agreement !== 'agreed' && pair.agreement !== 'unanswered';
  return { checks: checks.filter(differs), strays: strays.filter(differs), counts };
}

/** Those of some choices that are about a disputed check. A stranger's link may hold others, which nobody would see. */
export function choicesOn({ checks, strays }: Agreed, choices: Answers): Answers {
  const disputed = [...checks, ...strays].filter((pair) => pair.agreement === 'disputed');
  const chosen = new Map(Object.entries(choices));
  return Object.fromEntries(disputed.flatMap(({ id }) => entryOf(id, chosen.get(id))));
}

function entryOf(id: string, answer: Answer | undefined): readonly (readonly [string, Answer])[] {
  return answer === undefined ? [] : [[id, answer]];
}

function agreed(pair: AnswerPair): AgreedPair {
  return { ...pair, agreement: agreementOf(pair) };
}

/** How the two answers of a pair stand to each other. */
export function agreementOf({ first, second }: AnswerPair): Agreement {
  if (first === second) return first === undefined ? 'unanswered' : 'agreed';
  if (second === undefined) return 'first-only';
  return first === undefined ? 'second-only' : 'disputed';
}
