import { expect, test } from 'vitest';
import { pairs } from './pair.ts';

test.each<[number[], number[][]]>([
  [[], []],
  [[1], []],
  [
    [1, 2, 3],
    [
      [1, 2],
      [2, 3],
    ],
  ],
])('pairs(%j)', (items, found) => {
  expect(pairs(items)).toEqual(found);
});
