import { expect, test } from 'vitest';
import type { Snapshot } from '../assessment/snapshot.ts';
import type { Answers } from '../catalogue/answer.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { tally } from '../tally/tally.ts';
import { team } from './matrix.ts';
import { answerMoves, openCount, systemNumbers } from './movement.ts';
import { trendOf } from './trend.ts';

const catalogue: Catalogue = {
  register: ['a1', 'a2', 'b1'],
  practices: [
    {
      number: 1,
      slug: 'a',
      title: 'A',
      checks: [
        { id: 'a1', level: 'essential', position: '1.1.1' },
        { id: 'a2', level: 'recommended', position: '1.1.2' },
      ],
    },
    { number: 2, slug: 'b', title: 'B', checks: [{ id: 'b1', level: 'essential', position: '2.1.1' }] },
  ],
};

function snapshot(date: string, answers: Answers): Snapshot {
  return { name: 'Hub', date, answers, tier: 'production', notes: {}, edition: 3 };
}

test('answers that got better and worse; what was not answered then has not moved', () => {
  const earlier: Answers = { a1: 'no', a2: 'yes', b1: 'unknown', c: 'no' };
  const now: Answers = { a1: 'partly', a2: 'no', b1: 'yes', c: 'no', d: 'yes' };
  expect(answerMoves(earlier, now)).toEqual({ better: 1, worse: 1 });
});

test('what is not settled: gaps and silence', () => {
  const { total } = tally(catalogue, { a1: 'yes', a2: 'unknown' }, 'production');
  expect(openCount(total)).toBe(2);
});

test('the numbers of a row', () => {
  expect(systemNumbers(tally(catalogue, { a1: 'yes', a2: 'no' }, 'production'))).toEqual({
    ...{ holding: 1, gaps: 1, answered: 2, asked: 3, essentialUnanswered: 1 },
  });
});

test('the trend is that of the systems that have an earlier snapshot', () => {
  const rows = team(catalogue, [
    {
      snapshot: snapshot('2026-11-01', { a1: 'yes', a2: 'no', b1: 'yes' }),
      earlier: snapshot('2026-08-01', { a1: 'no' }),
    },
    { snapshot: snapshot('2026-11-01', { a1: 'no' }), earlier: snapshot('2026-08-01', { a1: 'yes' }) },
    { snapshot: snapshot('2026-11-01', { a1: 'no' }) },
  ]).systems;
  expect(trendOf(rows)).toEqual({
    ...{ systems: 2, better: 1, worse: 1 },
    holding: { earlier: 1, now: 2 },
    gaps: { earlier: 1, now: 2 },
    answered: { earlier: 2, now: 4 },
    essentialUnanswered: { earlier: 2, now: 1 },
  });
  expect(trendOf(rows.slice(2))).toBeUndefined();
});
