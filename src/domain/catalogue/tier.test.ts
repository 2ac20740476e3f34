import { expect, test } from 'vitest';
import { LEVELS } from './level.ts';
import { DEFAULT_TIER, isTier, TIERS, tierIncludes } from './tier.ts';
import { TIER_MEANING } from './tier-text.ts';

test('the order of the tiers is part of the summary code', () => {
  expect(TIERS).toEqual(['prototype', 'production', 'critical']);
});

test.each([
  ['prototype', ['essential']],
  ['production', ['essential', 'recommended']],
  ['critical', ['essential', 'recommended', 'advanced']],
] as const)('%s asks the checks of %j', (tier, levels) => {
  expect(LEVELS.filter((level) => tierIncludes(tier, level))).toEqual(levels);
});

test('isTier knows the tiers, and nothing else', () => {
  expect([...TIERS, DEFAULT_TIER].every(isTier)).toBe(true);
  expect(['', 'Critical', 'toString', 2, null, undefined].some(isTier)).toBe(false);
});

test('every tier says what it is for', () => {
  expect(new Set(TIERS.map((tier) => TIER_MEANING[tier])).size).toBe(3);
});
