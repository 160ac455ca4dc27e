import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    // No test is about time; a busy machine may need a minute for one.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/build/dist.test.ts', 'tests/browser/**'],
        },
      },
      {
        extends: true,
        test: { name: 'dist', include: ['tests/build/dist.test.ts'] },
      },
    ],
  },
});
