import type { Answers } from '../catalogue/answer.ts';
import { allChecks, type Catalogue, type CatalogueCheck } from '../catalogue/catalogue.ts';
import type { Tier } from '../catalogue/tier.ts';
import { count } from '../tally/count.ts';
import { plan } from '../tally/gap.ts';

/** What comes next for whoever has gone through the key checks. */
export type AfterKeyChecks =
  /** Some of them are not answered; the index of the first. */
  | { readonly kind: 'key-checks'; readonly count: number; readonly first: number }
  /** Other essential checks are not answered. */
  | { readonly kind: 'essentials'; readonly count: number }
  /** There are gaps, some of them essential. */
  | { readonly kind: 'plan'; readonly count: number; readonly essential: number }
  /** Checks that are not essential are not answered. */
  | { readonly kind: 'others'; readonly count: number }
  | { readonly kind: 'nothing' };

/** The next step after the key checks: what is unanswered of them, then the essential ones, then the plan, then the rest. */
export function afterKeyChecks(
  catalogue: Catalogue,
  keys: readonly CatalogueCheck[],
  answers: Answers,
  tier: Tier,
): AfterKeyChecks {
  const checks = allChecks(catalogue);
  const unanswered = (some: readonly CatalogueCheck[]) => count(some, answers, tier).unanswered;
  if (unanswered(keys) > 0) {
    return {
      kind: 'key-checks',
      count: unanswered(keys),
      first: keys.findIndex(({ id }) => answers[id] === undefined),
    };
  }
  const essentials = unanswered(checks.filter(({ level }) => level === 'essential'));
  if (essentials > 0) return { kind: 'essentials', count: essentials };
  const gaps = plan(catalogue, answers, tier);
  if (gaps.length > 0) {
    const essential = gaps.filter(({ check }) => check.level === 'essential').length;
    return { kind: 'plan', count: gaps.length, essential };
  }
  const others = unanswered(checks);
  return others > 0 ? { kind: 'others', count: others } : { kind: 'nothing' };
}
