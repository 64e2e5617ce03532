import { defineConfig } from 'vitest/config';

/** Journeys in real Chromium against the built product; one at a time, because each drives a whole server. */
export default defineConfig({
  test: {
    include: ['e2e/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    fileParallelism: false,
    env: { TZ: 'UTC' },
  },
});
