import { defineConfig } from 'vitest/config';

/** What is tested of the builds that `npm test` has made without a browser: files, and the recipes of `docs/hosting.md`. */
export default defineConfig({
  test: { include: ['tests/built/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
