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

/** The recipes for web servers, with both builds. */
export const HOST_TESTS: QuickStep = ['vitest', 'run', '--config', 'vitest.hosts.config.ts'];
