import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    dir: import.meta.dirname,
    root: `${import.meta.dirname}/../..`,
    include: ['**/*.e2e.ts'],
    globalSetup: `${import.meta.dirname}/../support/pack-folder.ts`,
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
});
