import { expect, test } from 'vitest';
import { polyline, tenth } from './point.ts';

test.each([
  [1.25, 1.3],
  [-0.04, 0],
  [33.333, 33.3],
])('tenth(%d)', (value, rounded) => {
  expect(tenth(value)).toBe(rounded);
});

test('a polyline is written in tenths', () => {
  expect(
    polyline([
      [0, 1.26],
      [10, -0.01],
    ]),
  ).toBe('0,1.3 10,0');
  expect(polyline([])).toBe('');
});
