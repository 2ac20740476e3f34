import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Property tests on a busy machine; nothing is measured by it.
    testTimeout: 120_000,
    include: ['src/**/*.test.ts', 'tests/content/**/*.test.ts', 'scripts/**/*.test.ts'],
    coverage: {
      provider: 'v8',
      include: ['src/domain/**/*.ts', 'src/share/**/*.ts'],
      reporter: ['text-summary'],
      thresholds: { statements: 100, branches: 100, functions: 100, lines: 100 },
    },
  },
});
