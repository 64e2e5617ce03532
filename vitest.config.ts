import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // type-graphql loads graphql as CommonJS; a second ESM copy would make its types foreign.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    include: ['{server,web,cli,bench,scripts}/**/*.test.{ts,tsx}'],
    globalSetup: ['server/test-support/store-template.ts'],
    env: { TZ: 'UTC' },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
