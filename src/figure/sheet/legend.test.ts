import { expect, test } from 'vitest';
import { legend } from './legend.ts';

test('names stand in one row while they fit', () => {
  const { items, height } = legend(['One', 'Two'], 400);
  expect(items.map(({ y }) => y)).toEqual([8, 8]);
  expect(height).toBe(18);
});

test('a row that is full goes on below, and a name too long for any row stands alone', () => {
  const { items, height } = legend(['A name far longer than the sheet is wide', 'Two'], 100);
  expect(items.map(({ x, y }) => [x, y])).toEqual([
    [0, 8],
    [0, 26],
  ]);
  expect(height).toBe(36);
});
