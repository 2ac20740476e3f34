import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANSWERS, type Answers } from '../catalogue/answer.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { LEVELS, type Level } from '../catalogue/level.ts';
import { TIERS } from '../catalogue/tier.ts';
import { type Counts, count, gapCount } from './count.ts';
import { tally } from './tally.ts';

const practice = (number: number, ...levels: Level[]) => ({
  number,
  slug: `practice-${number}`,
  title: `Practice ${number}`,
  checks: levels.map((level, index) => ({ id: `${number}-${index}`, level, position: `${number}.1.${index + 1}` })),
});

const catalogueOf = (...practices: ReturnType<typeof practice>[]): Catalogue => ({ register: [], practices });
const catalogue = catalogueOf(
  practice(1, 'essential', 'essential', 'recommended', 'advanced'),
  practice(2, 'recommended', 'essential'),
  practice(3, 'advanced'),
);

describe('count', () => {
  const checks = practice(1, 'essential', 'essential', 'essential', 'recommended', 'recommended', 'advanced').checks;
  const answers: Answers = {
    '1-0': 'yes',
    '1-1': 'na',
    '1-3': 'partly',
    '1-4': 'unknown',
    '1-5': 'no',
    elsewhere: 'yes',
  };
  const none = { yes: 0, partly: 0, no: 0, unknown: 0, na: 0, unanswered: 0 };

  test.each([
    ['prototype', { ...none, yes: 1, na: 1, unanswered: 1, outside: 3, asked: 3, applicable: 2, answered: 2 }],
    [
      'production',
      {
        ...none,
        yes: 1,
        na: 1,
        partly: 1,
        unknown: 1,
        unanswered: 1,
        outside: 1,
        asked: 5,
        applicable: 4,
        answered: 4,
      },
    ],
    [
      'critical',
      { yes: 1, na: 1, partly: 1, unknown: 1, no: 1, unanswered: 1, outside: 0, asked: 6, applicable: 5, answered: 5 },
    ],
  ] as const)('%s', (tier, counts) => {
    expect(count(checks, answers, tier)).toEqual(counts);
  });
});

describe('standing', () => {
  test.each<[string, Answers, string]>([
    ['all essential checks Yes', { '1-0': 'yes', '1-1': 'yes' }, 'holds'],
    ['the others not applicable', { '1-0': 'yes', '1-1': 'na' }, 'holds'],
    ['none applicable', { '1-0': 'na', '1-1': 'na' }, 'holds'],
    ['a gap that is not essential', { '1-0': 'yes', '1-1': 'yes', '1-2': 'no' }, 'holds'],
    ['one No', { '1-0': 'yes', '1-1': 'no' }, 'gives'],
    ['one No, the rest unanswered', { '1-1': 'no' }, 'gives'],
    ['one Partly', { '1-0': 'yes', '1-1': 'partly' }, 'open'],
    ['one Don’t know', { '1-0': 'yes', '1-1': 'unknown' }, 'open'],
    ['one unanswered', { '1-0': 'yes' }, 'open'],
    ['nothing answered', {}, 'open'],
  ])('%s', (_, answers, standing) => {
    const one = catalogueOf(practice(1, 'essential', 'essential', 'recommended'));
    const result = tally(one, answers, 'critical');
    expect(result.practices[0]?.standing).toBe(standing);
    expect(result.holding).toBe(standing === 'holds' ? 1 : 0);
  });
});

const ids = catalogue.practices.flatMap(({ checks }) => checks.map((check) => check.id));
const anyAnswers = fc.dictionary(fc.constantFrom(...ids, 'retired', '@131'), fc.constantFrom(...ANSWERS));

function sum(all: readonly Counts[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const [name, value] of all.flatMap((counts) => Object.entries(counts))) total[name] = (total[name] ?? 0) + value;
  return total;
}

test('any assessment adds up', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...TIERS), (answers, tier) => {
      const { total, levels, practices, holding } = tally(catalogue, answers, tier);
      for (const counts of [total, ...Object.values(levels), ...practices.map((each) => each.counts)]) {
        expect(counts.asked).toBe(counts.applicable + counts.na);
        expect(counts.asked).toBe(counts.answered + counts.unanswered);
        expect(counts.answered).toBe(ANSWERS.reduce((all, answer) => all + counts[answer], 0));
      }
      expect(total.asked + total.outside).toBe(ids.length);
      expect(sum(practices.map((each) => each.counts))).toEqual(total);
      expect(sum(LEVELS.map((level) => levels[level]))).toEqual(total);
      expect(practices.map((each) => each.practice)).toEqual(catalogue.practices);
      expect(holding).toBe(practices.filter((each) => each.standing === 'holds').length);
    }),
  );
});

test('No, Partly and Don’t know are gaps; Yes, Not applicable and unanswered are none', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const checks = ids.map((id) => ({ id, level: 'essential', position: id }) as const);
  const answers = { a: 'yes', b: 'no', c: 'partly', d: 'unknown', e: 'na', f: 'no' } as const;
  expect(gapCount(count(checks, answers, 'production'))).toBe(4);
});
