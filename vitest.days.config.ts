import { defineConfig } from 'vitest/config';

const ZONES = ['America/Los_Angeles', 'Europe/Berlin', 'Pacific/Kiritimati'];

/** The tests that concern days, once in each of some time zones: west and far east of Greenwich, and with a change of clocks. */
export default defineConfig({
  test: {
    projects: ZONES.map((zone) => ({
      test: {
        name: zone,
        env: { TZ: zone },
        // Property tests on a busy machine; nothing is measured by it.
        testTimeout: 120_000,
        include: ['src/domain/base/date.test.ts', 'src/domain/assessment/*.test.ts', 'src/**/*.day.test.ts'],
      },
    })),
  },
});
