import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ANSWERS, type Answers } from '../catalogue/answer.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { FRAME, frameColumns } from './frame.ts';
import { tally } from './tally.ts';

const catalogue: Catalogue = {
  register: [],
  practices: [1, 2].map((number) => ({
    number,
    slug: `practice-${number}`,
    title: `Practice ${number}`,
    checks: [1, 2, 3, 4, 5].map((c) => ({ id: `${number}-${c}`, level: 'essential', position: `${number}.1.${c}` })),
  })),
};

const columnsOf = (answers: Answers) => frameColumns(tally(catalogue, answers, 'production'));

test('a column fills from its footing up, in the order of the answers', () => {
  const answers = { '1-1': 'unknown', '1-2': 'yes', '1-3': 'no', '1-4': 'yes', '1-5': 'partly' } as const;
  const [first, second] = columnsOf(answers);
  expect(first).toMatchObject({ x: 62, standing: 'gives', practice: { number: 1 } });
  expect(first?.fills).toEqual([
    { fill: 'yes', y: 216, height: 70 },
    { fill: 'partly', y: 181, height: 35 },
    { fill: 'no', y: 146, height: 35 },
    { fill: 'unknown', y: 111, height: 35 },
  ]);
  expect(second).toMatchObject({ x: 106, standing: 'open', fills: [] });
});

test('nothing applicable fills nothing', () => {
  const answers = Object.fromEntries([1, 2, 3, 4, 5].map((c) => [`1-${c}`, 'na' as const]));
  expect(columnsOf(answers)[0]).toMatchObject({ standing: 'holds', fills: [] });
});

test('any answers stay within their column, without gaps', () => {
  const ids = catalogue.practices.flatMap(({ checks }) => checks.map(({ id }) => id));
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...ANSWERS)), (answers) => {
      for (const { fills } of columnsOf(answers)) {
        let foot: number = FRAME.foot;
        for (const { y, height } of fills) {
          expect(y + height).toBeCloseTo(foot, 9);
          foot = y;
        }
        expect(foot).toBeGreaterThanOrEqual(FRAME.top - 1e-9);
      }
    }),
  );
});
