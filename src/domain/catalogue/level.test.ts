import { expect, test } from 'vitest';
import { LEVELS, levelRank } from './level.ts';

test('levels rank from essential to advanced', () => {
  expect(LEVELS).toEqual(['essential', 'recommended', 'advanced']);
  expect(LEVELS.map(levelRank)).toEqual([0, 1, 2]);
});
