import { expect, test } from 'vitest';
import { besides, corners, plate } from './plate.ts';

const around = { sheet: { x: 0, y: 0, width: 200, height: 200 }, rects: [], lines: [] };

test('a label stands above what is level and beside what is plumb, the longest piece first', () => {
  const [first] = besides(
    [
      [0, 50],
      [100, 50],
      [100, 60],
    ],
    'abc',
  );
  expect(first).toMatchObject({ y: 32, height: 14 });
  const [beside] = besides(
    [
      [0, 0],
      [10, 0],
      [10, 90],
    ],
    'abc',
  );
  expect(beside).toMatchObject({ x: 15, y: 38 });
});

test('the label of an outline stands on its top edge first', () => {
  const [first] = corners({ x: 0, y: 40, width: 150, height: 80 }, 'group');
  expect(first).toMatchObject({ x: 10, y: 32 });
});

test('text is written in the middle of its place', () => {
  const { words } = plate([{ x: 0, y: 0, width: 40, height: 20 }], 'abc', around);
  expect(words).toEqual({ x: 20, y: 14.2, lines: ['abc'], anchor: 'middle' });
  expect(plate([], 'abc', around).rect).toEqual(around.sheet);
});
