import { expect, test } from 'vitest';
import { gapCount } from './gap-count.ts';
import { count } from './tally.ts';

test('No, Partly and Don’t know are gaps; Yes, Not applicable and unanswered are none', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const checks = ids.map((id) => ({ id, level: 'essential', position: id }) as const);
  const answers = { a: 'yes', b: 'no', c: 'partly', d: 'unknown', e: 'na', f: 'no' } as const;
  expect(gapCount(count(checks, answers, 'production'))).toBe(4);
});
