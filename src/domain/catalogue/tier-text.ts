import type { Tier } from './tier.ts';

/** One line on what each tier is for, and which checks it brings. */
export const TIER_MEANING: Readonly<Record<Tier, string>> = {
  prototype: 'Someone tries it and nobody depends on it yet: essential checks.',
  production: 'People rely on it for their work: essential and recommended checks.',
  critical: 'Its failure costs money, safety or trust at once: all checks.',
};
