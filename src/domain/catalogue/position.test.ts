import { expect, test } from 'vitest';
import { positionOf, sheetNumber } from './position.ts';

test.each([
  [1, 0, 0, '1.1.1'],
  [3, 0, 1, '3.1.2'],
  [10, 4, 11, '10.5.12'],
])('practice %i, section %i, check %i has its position', (practice, section, check, position) => {
  expect(positionOf(practice, section, check)).toBe(position);
});

test('a sheet carries two digits', () => {
  expect([3, 10, 128, 'A1', 'A'].map((number) => sheetNumber(number))).toEqual(['03', '10', '128', 'A1', 'A']);
});
