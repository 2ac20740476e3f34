import { expect, test } from 'vitest';
import { exampleAnswers } from './example.ts';

test('the answers of the example stand by check', () => {
  const answers = { yes: ['a', 'b'], no: ['c'], partly: undefined, unknown: undefined, na: ['d'] };
  expect(exampleAnswers({ answers })).toEqual({ a: 'yes', b: 'yes', c: 'no', d: 'na' });
});
