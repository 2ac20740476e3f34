import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANSWERS, type Answers } from '../catalogue/answer.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { tally } from '../tally/tally.ts';
import { frameDrawing } from './frame.ts';

const catalogueOf = (practices: number): Catalogue => ({
  register: [],
  practices: Array.from({ length: practices }, (_, p) => ({
    number: p + 1,
    slug: `practice-${p + 1}`,
    title: `Practice ${p + 1}`,
    checks: [1, 2, 3, 4, 5].map((c) => ({ id: `${p + 1}-${c}`, level: 'essential', position: `${p + 1}.1.${c}` })),
  })),
});

const drawingOf = (practices: number, answers: Answers = {}) =>
  frameDrawing(tally(catalogueOf(practices), answers, 'production'));

const answers = { '1-1': 'unknown', '1-2': 'yes', '1-3': 'no', '1-4': 'yes', '1-5': 'partly' } as const;

test('a column fills from its footing up, in the order of the answers', () => {
  const [first, second] = drawingOf(10, answers).columns;
  expect(first).toMatchObject({ standing: 'gives', practice: { number: 1 }, number: { x: 62 } });
  expect(first?.fills).toEqual([
    { fill: 'yes', x: 52, width: 20, y: 216, height: 70 },
    { fill: 'partly', x: 52, width: 20, y: 181, height: 35 },
    { fill: 'no', x: 52, width: 20, y: 146, height: 35 },
    { fill: 'unknown', x: 52, width: 20, y: 111, height: 35 },
  ]);
  expect(second).toMatchObject({ standing: 'open', fills: [], number: { x: 106 } });
});

test('one that gives is cracked across its middle, another is not', () => {
  const [first, second] = drawingOf(10, answers).columns;
  expect(first?.crack).toEqual({
    gap: 'M47 204l9 -9 5 12 6 -14 5 9 5 -8',
    edges: 'M47 200l9 -9 5 12 6 -14 5 9 5 -8M47 208l9 -9 5 12 6 -14 5 9 5 -8',
  });
  expect(second?.crack).toBeUndefined();
});

test('nothing applicable fills nothing', () => {
  const none = Object.fromEntries([1, 2, 3, 4, 5].map((c) => [`1-${c}`, 'na' as const]));
  expect(drawingOf(2, none).columns[0]).toMatchObject({ standing: 'holds', fills: [] });
});

test('with ten practices it is the picture of the house', () => {
  const { columns, ...frame } = drawingOf(10);
  expect(frame).toEqual({
    width: 520,
    height: 360,
    roof: 'M40 110L260 34L480 110M40 110H480',
    posts: 'M150 72V110M370 72V110M260 34V110',
    ground: 'M40 300H480',
  });
  expect(columns.map(({ number }) => number.x)).toEqual([62, 106, 150, 194, 238, 282, 326, 370, 414, 458]);
});

describe.each([0, 1, 3, 5, 10, 14, 40])('with %i practices', (practices) => {
  const { width, columns, roof } = drawingOf(practices, answers);

  test('every column stands under the roof, in the middle of an equal bay', () => {
    const [, right = ''] = /H(\d+)$/.exec(roof) ?? [];
    expect(Number(right)).toBe(width - 40);
    const middles = columns.map(({ number }) => number.x);
    const bay = (width - 80) / Math.max(1, practices);
    for (const [i, x] of middles.entries()) expect(x).toBeCloseTo(40 + bay * (i + 0.5), 1);
  });

  test('no footing or balloon touches its neighbour', () => {
    for (const [i, { footing, balloon }] of columns.slice(1).entries()) {
      const before = columns[i];
      if (before === undefined) throw new Error('There is one before every second column.');
      expect(footing.x).toBeGreaterThan(before.footing.x + before.footing.width);
      expect(balloon.cx - balloon.r).toBeGreaterThan(before.balloon.cx + before.balloon.r);
    }
  });

  test('a page of 320 pixels can tell its columns apart', () => {
    if (practices <= 14) expect(width).toBe(practices <= 13 ? 520 : 528);
  });
});

test('any answers stay within their column, without gaps', () => {
  const ids = catalogueOf(2).practices.flatMap(({ checks }) => checks.map(({ id }) => id));
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...ANSWERS)), (given) => {
      for (const { fills, outline } of drawingOf(2, given).columns) {
        let foot = outline.y + outline.height;
        for (const { y, height } of fills) {
          expect(y + height).toBeCloseTo(foot, 9);
          foot = y;
        }
        expect(foot).toBeGreaterThanOrEqual(outline.y - 1e-9);
      }
    }),
  );
});
