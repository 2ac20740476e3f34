import { expect, test } from 'vitest';
import { place, type Surroundings } from './label.ts';
import type { Rect } from './rect.ts';

const at = (x: number, y: number): Rect => ({ x, y, width: 10, height: 10 });
const empty: Surroundings = { sheet: { x: 0, y: 0, width: 100, height: 100 }, rects: [], lines: [] };

test.each<[string, Surroundings, Rect]>([
  ['the first place when nothing is in the way', empty, at(10, 10)],
  ['the next when a box is', { ...empty, rects: [at(15, 15)] }, at(40, 40)],
  [
    'the next when a line is',
    {
      ...empty,
      lines: [
        [
          [0, 15],
          [30, 15],
        ],
      ],
    },
    at(40, 40),
  ],
  [
    'a line rather than a box',
    {
      ...empty,
      rects: [at(10, 10)],
      lines: [
        [
          [0, 45],
          [90, 45],
        ],
      ],
    },
    at(40, 40),
  ],
  [
    'a box rather than off the sheet',
    { ...empty, sheet: { ...empty.sheet, width: 30, height: 30 }, rects: [at(9, 9)] },
    at(10, 10),
  ],
])('%s', (_, around, expected) => {
  expect(place(at(10, 10), [at(40, 40), at(60, 60)].slice(0, 1), around)).toEqual(expected);
});
