import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    dir: import.meta.dirname,
    root: `${import.meta.dirname}/..`,
    include: ['**/*.test.ts'],
    exclude: ['fixtures/**'],
    globalSetup: `${import.meta.dirname}/support/pack-folder.ts`,
    testTimeout: 60_000,
  },
});
