import { expect, test } from 'vitest';
import type { Answers } from '../catalogue/answer.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { comparisonText } from './comparison-text.ts';
import { timeline } from './timeline.ts';

const catalogue: Catalogue = {
  register: ['a', 'b'],
  practices: [
    {
      number: 1,
      slug: 'practice',
      title: 'Practice',
      checks: [
        { id: 'a', level: 'essential', position: '1.1.1' },
        { id: 'b', level: 'essential', position: '1.1.2' },
      ],
    },
  ],
};

const moment = (name: string, date: string, edition: number, answers: Answers) => ({
  name,
  date,
  snapshot: { name: 'Hub', tier: 'production', answers, notes: {}, date, edition } as const,
});

test('earliest first, each counted in its own edition, with what moved since the one before', () => {
  const points = timeline(catalogue, [
    moment('Now', '2026-11-22', 2, { a: 'yes', b: 'no' }),
    moment('Start', '2026-03-01', 1, { a: 'no' }),
    moment('Launch', '2026-06-01', 1, { a: 'yes' }),
  ]);
  expect(points.map(({ name, tally }) => [name, tally.total.yes, tally.total.asked, tally.holding])).toEqual([
    ['Start', 0, 1, 0],
    ['Launch', 1, 1, 1],
    ['Now', 1, 2, 0],
  ]);
  expect(points.map(({ since }) => since && comparisonText(since))).toEqual([
    undefined,
    '1 better.',
    '1 new in the catalogue.',
  ]);
});

test('no moments', () => {
  expect(timeline(catalogue, [])).toEqual([]);
});
