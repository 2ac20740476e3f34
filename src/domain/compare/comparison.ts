import type { Snapshot } from '../assessment/snapshot.ts';
import type { Catalogue, CatalogueCheck, CataloguePractice } from '../catalogue/catalogue.ts';
import { catalogueAt } from '../catalogue/edition.ts';
import { isLaterPlace } from '../catalogue/register.ts';
import { type Tier, tierIncludes } from '../catalogue/tier.ts';
import { packKeyOf } from '../pack/pack-name.ts';
import { type PracticeTally, type Tally, tally } from '../tally/tally.ts';
import { type AnswerMove, answerMove } from './answer-move.ts';
import { type AnswerPair, answerPair, strayPairs } from './answer-pair.ts';

/**
 * What became of a check between two snapshots. `new`: only the second one's edition has it. `missing`: only the first
 * one's has it, because the second is older. `retired`: the catalogue no longer has it.
 */
export type CheckMove = AnswerMove | 'new' | 'missing' | 'retired';

/** One check in two snapshots, the earlier one first. */
type ComparedCheck = AnswerPair & { readonly check: CatalogueCheck; readonly move: CheckMove };

/** One practice in two snapshots, each counted in its own edition and tier. */
type ComparedPractice = {
  readonly practice: CataloguePractice;
  readonly first: PracticeTally;
  readonly second: PracticeTally;
  /** The checks that either tier asks and either edition has, in reading order. */
  readonly checks: readonly ComparedCheck[];
};

export type Comparison = {
  readonly first: Tally;
  readonly second: Tally;
  readonly practices: readonly ComparedPractice[];
  /** Answers to checks that the catalogue no longer has; nothing counts them. */
  readonly retired: readonly (AnswerPair & { readonly move: 'retired' })[];
  /** Answers to checks that only a newer site knows, under their `@place`, and to those of packs that this site lacks. */
  readonly beyond: readonly (AnswerPair & { readonly move: AnswerMove })[];
};

/** Two snapshots, check by check and practice by practice. Both are counted as they were: in their own edition and tier. */
export function compare(catalogue: Catalogue, first: Snapshot, second: Snapshot): Comparison {
  const [before, after] = [tallyOf(catalogue, first), tallyOf(catalogue, second)];
  const [known, knownLater] = [idsIn(catalogue, first), idsIn(catalogue, second)];
  const comparedCheck = (check: CatalogueCheck): ComparedCheck => {
    const pair = answerPair(check.id, first.answers, second.answers);
    const move = answerMove(pair.first, pair.second);
    if (!known.has(check.id)) return { ...pair, check, move: 'new' };
    return { ...pair, check, move: knownLater.has(check.id) ? move : 'missing' };
  };
  const isListed = ({ id, level }: CatalogueCheck) =>
    (known.has(id) || knownLater.has(id)) && [first.tier, second.tier].some((tier: Tier) => tierIncludes(tier, level));
  const isBeyond = (id: string) => {
    const key = packKeyOf(id);
    return key === undefined ? isLaterPlace(id) : !catalogue.packs?.some((pack) => pack.key === key);
  };
  const strays = strayPairs(catalogue, first.answers, second.answers);
  return {
    first: before,
    second: after,
    practices: catalogue.practices.map((practice, index) => ({
      practice,
      first: before.practices[index] as PracticeTally,
      second: after.practices[index] as PracticeTally,
      checks: practice.checks.filter(isListed).map(comparedCheck),
    })),
    retired: strays.filter(({ id }) => !isBeyond(id)).map((pair) => ({ ...pair, move: 'retired' })),
    beyond: strays
      .filter(({ id }) => isBeyond(id))
      .map((pair) => ({ ...pair, move: answerMove(pair.first, pair.second) })),
  };
}

/** A comparison without what stayed the same: checks that did not move, and practices without any that did. */
export function onlyDifferences(comparison: Comparison): Comparison {
  const practices = comparison.practices.map((each) => ({
    ...each,
    checks: each.checks.filter(({ move }) => move !== 'same'),
  }));
  return {
    ...comparison,
    practices: practices.filter(({ checks }) => checks.length > 0),
    retired: comparison.retired.filter(({ first, second }) => first !== second),
    beyond: comparison.beyond.filter(({ move }) => move !== 'same'),
  };
}

function tallyOf(catalogue: Catalogue, { edition, packs, answers, tier }: Snapshot): Tally {
  return tally(catalogueAt(catalogue, edition, packs), answers, tier);
}

// The ids of an edition, and those that a snapshot answers all the same.
function idsIn(catalogue: Catalogue, { edition, packs, answers }: Snapshot): ReadonlySet<string> {
  const known = [...catalogue.register.slice(0, edition), ...Object.keys(answers)];
  if (!(import.meta.env?.PACKS ?? true)) return new Set(known);
  const theirs = catalogueAt(catalogue, edition, packs).packs?.flatMap((pack) => pack.register) ?? [];
  return new Set([...known, ...theirs]);
}
