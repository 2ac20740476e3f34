import { expect, test } from 'vitest';
import { firstOnes } from './first-ones.ts';

test.each([0, 1, 100])('a list of %i is whole', (length) => {
  const all = Array.from({ length }, (_, n) => n);
  expect(firstOnes(all)).toEqual([all, '']);
});

test('of a longer one the first hundred, and how many more there are', () => {
  const [shown, rest] = firstOnes(Array.from({ length: 5000 }, (_, n) => n));
  expect([shown.length, rest]).toEqual([100, 'And 4900 more.']);
});
