import { defineConfig } from 'vitest/config';

/** Pictures of the documents are taken on request; they are no test and so are never skipped ones. */
const pictures = process.env.BATON_PICTURES === '1' ? ['e2e/pictures.ts'] : [];

/** Journeys in real Chromium against the built product; one at a time, because each drives a whole server. */
export default defineConfig({
  test: {
    include: ['e2e/**/*.test.ts', ...pictures],
    globalSetup: ['e2e/support/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 240_000,
    teardownTimeout: 30_000,
    fileParallelism: false,
    maxWorkers: 1,
    env: { TZ: 'UTC' },
  },
});
