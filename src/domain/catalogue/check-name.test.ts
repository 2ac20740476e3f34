import { expect, test } from 'vitest';
import { ENTRY_NAME } from './check-name.ts';

test.each(['a', '7', 'error-budget-policy-signed', 'constructor', 'a--b-', 'x'.repeat(80), '@0', '@99999'])(
  '%s may have an answer',
  (name) => {
    expect(ENTRY_NAME.test(name)).toBe(true);
  },
);

test.each([
  '',
  '-a',
  'A',
  'a_b',
  '__proto__',
  'toString',
  'a b',
  'a\n',
  'é',
  'x'.repeat(81),
  '@',
  '@01',
  '@100000',
  '@a',
  'a@1',
])('%j may not', (name) => {
  expect(ENTRY_NAME.test(name)).toBe(false);
});
