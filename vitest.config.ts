import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    // To load for each file anew what nearly all of them need would take longer than the tests.
    isolate: false,
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
