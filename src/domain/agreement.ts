import { type AnswerPair, answerPair, strayPairs } from './answer-pair.ts';
import type { Assessment } from './assessment.ts';
import type { Catalogue, CatalogueCheck, CataloguePractice } from './catalogue.ts';
import { tierIncludes } from './tier.ts';

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

function agreed(pair: AnswerPair): AgreedPair {
  return { ...pair, agreement: agreementOf(pair) };
}

/** How the two answers of a pair stand to each other. */
export function agreementOf({ first, second }: AnswerPair): Agreement {
  if (first === second) return first === undefined ? 'unanswered' : 'agreed';
  if (second === undefined) return 'first-only';
  return first === undefined ? 'second-only' : 'disputed';
}
