import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVELS } from '../catalogue/level.ts';
import { TIERS, tierIncludes } from '../catalogue/tier.ts';
import { atTier, NO_FILTER, narrowsNothing } from './filter.ts';

describe('atTier', () => {
  test('A list shows what the tier asks, and nothing else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TIERS), fc.constantFrom(...LEVELS), (tier, level) => {
        expect(atTier(NO_FILTER, tier).level.includes(level)).toBe(tierIncludes(tier, level));
      }),
    );
  });

  test('What the tier does not ask is shown where all of it, or its level, is chosen', () => {
    const all = { ...NO_FILTER, beyondTier: true };
    const advanced = { ...NO_FILTER, level: ['advanced'] } as const;
    expect(atTier(all, 'prototype')).toBe(all);
    expect(atTier(advanced, 'prototype')).toBe(advanced);
  });
});

test('A filter that has nothing chosen narrows nothing, whatever lies beyond the tier', () => {
  expect(narrowsNothing(NO_FILTER)).toBe(true);
  expect(narrowsNothing({ ...NO_FILTER, beyondTier: true })).toBe(true);
  expect(narrowsNothing({ ...NO_FILTER, hideAnswered: true })).toBe(false);
  expect(narrowsNothing({ ...NO_FILTER, text: 'queue' })).toBe(false);
  expect(narrowsNothing({ ...NO_FILTER, phase: ['design'] })).toBe(false);
});
