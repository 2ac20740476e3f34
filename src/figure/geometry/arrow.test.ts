import { expect, test } from 'vitest';
import { arrow } from './arrow.ts';

test('the head points where the line goes, and the line ends inside it', () => {
  expect(
    arrow([
      [0, 0],
      [100, 0],
    ]),
  ).toEqual({
    shaft: [
      [0, 0],
      [92, 0],
    ],
    head: [
      [100, 0],
      [91, 3.8],
      [91, -3.8],
    ],
  });
  expect(
    arrow([
      [5, 5],
      [5, 0],
      [5, 40],
    ]).head[0],
  ).toEqual([5, 40]);
});

test('a line without length has a head all the same', () => {
  expect(arrow([[3, 3]]).head).toHaveLength(3);
  expect(arrow([]).head[0]).toEqual([0, 0]);
});
