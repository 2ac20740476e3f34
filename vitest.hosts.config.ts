import { defineConfig } from 'vitest/config';

/** The recipes of `docs/hosting.md` on real web servers, with the builds that `npm test` has made. */
export default defineConfig({
  test: { include: ['tests/host/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 30_000 },
});
