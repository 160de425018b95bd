import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Else graphql is loaded twice, once by Node and once by vitest, and each refuses the other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/databases/global-setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
