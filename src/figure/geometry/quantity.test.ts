import { expect, test } from 'vitest';
import { group, nines, percent, quantity } from './quantity.ts';

test.each([
  [126_000, '126,000'],
  [0.25, '0.25'],
  [-3, '−3'],
  [1.23456, '1.235'],
])('group(%d)', (value, expected) => {
  expect(group(value)).toBe(expected);
});

test.each([
  [243, '×', '243×'],
  [62, ' tickets', '62\u00a0tickets'],
  [16.2, '%', '16.2\u00a0%'],
  [7, '', '7'],
])('quantity(%d, %j)', (value, unit, expected) => {
  expect(quantity(value, unit)).toBe(expected);
});

test('per cent', () => {
  expect(percent(0.9984009, 3)).toBe('99.840\u00a0%');
  expect(nines(0.9995)).toBe('99.95\u00a0%');
  expect(nines(0.99999)).toBe('99.999\u00a0%');
});
