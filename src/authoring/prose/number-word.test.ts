import { expect, test } from 'vitest';
import { numberWord, openingNumber } from './number-word.ts';

test.each([
  [0, 'no', 'No'],
  [1, 'one', 'One'],
  [10, 'ten', 'Ten'],
  [12, 'twelve', 'Twelve'],
  [13, '13', '13'],
])('%i is %s within a sentence and %s at its beginning', (number, within, opening) => {
  expect(numberWord(number)).toBe(within);
  expect(openingNumber(number)).toBe(opening);
});
