import { expect, test } from 'vitest';
import { namesakeText } from './namesake-text.ts';

test('Those of one name are told apart by their ids, whatever their order', () => {
  const entry = (id: string, name: string) => ({ id, assessment: { name } });
  const shelf = [entry('b', 'Ledger'), entry('c', 'Payments'), entry('a', 'ledger')];
  expect(shelf.map((each) => namesakeText(each, shelf))).toEqual([
    '2 of 2 with this name',
    '',
    '1 of 2 with this name',
  ]);
});
