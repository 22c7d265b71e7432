import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    dir: import.meta.dirname,
    root: `${import.meta.dirname}/..`,
    include: ['**/*.test.ts'],
    exclude: ['fixtures/**'],
    testTimeout: 60_000,
  },
});
