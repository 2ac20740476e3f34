import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ANSWERS } from '../catalogue/answer.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { LEVELS, levelRank } from '../catalogue/level.ts';
import { TIERS, tierIncludes } from '../catalogue/tier.ts';
import { plan } from './gap.ts';

const catalogue: Catalogue = {
  register: [],
  practices: [1, 2, 3].map((number) => ({
    number,
    slug: `practice-${number}`,
    title: `Practice ${number}`,
    checks: LEVELS.toReversed().map((level, index) => ({
      id: `${level}-${number}`,
      level,
      position: `${number}.1.${index + 1}`,
    })),
  })),
};

const ids = catalogue.practices.flatMap((practice) => practice.checks.map((check) => check.id));
const anyAnswers = fc.dictionary(fc.constantFrom(...ids, 'retired', '@131'), fc.constantFrom(...ANSWERS));

test('gaps come by level, then by answer, then in reading order', () => {
  const gaps = plan(
    catalogue,
    {
      'essential-1': 'unknown',
      'essential-2': 'no',
      'essential-3': 'no',
      'recommended-1': 'yes',
      'recommended-2': 'partly',
      'recommended-3': 'na',
      'advanced-1': 'no',
      retired: 'no',
    },
    'critical',
  );
  expect(gaps.map((gap) => [gap.check.id, Number(gap.practice.number), gap.answer])).toEqual([
    ['essential-2', 2, 'no'],
    ['essential-3', 3, 'no'],
    ['essential-1', 1, 'unknown'],
    ['recommended-2', 2, 'partly'],
    ['advanced-1', 1, 'no'],
  ]);
});

test('checks that the tier does not ask are no gaps', () => {
  const answers = { 'essential-1': 'no', 'recommended-1': 'no', 'advanced-1': 'no' } as const;
  expect(TIERS.map((tier) => plan(catalogue, answers, tier).length)).toEqual([1, 2, 3]);
});

test('any assessment: exactly its gaps, in order', () => {
  const urgency = ['no', 'partly', 'unknown'];
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...TIERS), (answers, tier) => {
      const gaps = plan(catalogue, answers, tier);
      const expected = catalogue.practices
        .flatMap((practice) => practice.checks)
        .filter((check) => tierIncludes(tier, check.level) && urgency.includes(answers[check.id] ?? ''));
      expect(new Set(gaps.map((gap) => gap.check))).toEqual(new Set(expected));
      expect(gaps).toHaveLength(expected.length);
      const keys = gaps.map(
        (gap) => levelRank(gap.check.level) * 100 + urgency.indexOf(gap.answer) * 10 + Number(gap.practice.number),
      );
      expect(keys).toEqual(keys.toSorted((a, b) => a - b));
    }),
  );
});
