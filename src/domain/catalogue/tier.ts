import type { Level } from './level.ts';

/** How much a system must bear, least first. The order is part of the summary code. */
export const TIERS = ['prototype', 'production', 'critical'] as const;

export type Tier = (typeof TIERS)[number];

export const DEFAULT_TIER: Tier = 'production';

const LEVELS_OF: Readonly<Record<Tier, readonly Level[]>> = {
  prototype: ['essential'],
  production: ['essential', 'recommended'],
  critical: ['essential', 'recommended', 'advanced'],
};

export function isTier(value: unknown): value is Tier {
  return TIERS.some((tier) => tier === value);
}

/** Whether checks of this level are asked of a system of this tier. */
export function tierIncludes(tier: Tier, level: Level): boolean {
  return LEVELS_OF[tier].includes(level);
}
