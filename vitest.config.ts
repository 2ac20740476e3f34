import { defineConfig } from 'vitest/config';
import { isOwnContent } from './scripts/own-content.ts';

/** `tests/product` is about any content; `tests/content` about the published one, and nothing to a content of one's own. */
const CONTENT = isOwnContent() ? [] : ['tests/content/**/*.test.ts'];

export default defineConfig({
  test: {
    // Property tests on a busy machine; nothing is measured by it.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    include: ['src/**/*.test.ts', 'tests/product/**/*.test.ts', ...CONTENT, 'scripts/**/*.test.ts'],
    coverage: {
      provider: 'v8',
      include: ['src/domain/**/*.ts', 'src/share/**/*.ts'],
      reporter: ['text-summary'],
      thresholds: { statements: 100, branches: 100, functions: 100, lines: 100 },
    },
  },
});
