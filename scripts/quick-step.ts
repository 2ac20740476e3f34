/** A command that checks something without a browser. */
export type QuickStep = readonly [command: string, ...args: readonly string[]];

/** What `npm run check` runs before the unit tests, and CI as well. */
export const QUICK_STEPS: readonly QuickStep[] = [
  ['biome', 'check', '.'],
  ['astro', 'check'],
  ['knip'],
  ['node', 'scripts/prose.ts'],
  ['vitest', 'run', '--config', 'vitest.days.config.ts'],
];

/** The unit tests, with what they cover. */
export const UNIT_TESTS: QuickStep = ['vitest', 'run', '--coverage'];

/** What needs the builds and no browser. */
export const BUILT_TESTS: QuickStep = ['vitest', 'run', '--config', 'vitest.built.config.ts'];
