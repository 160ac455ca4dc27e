import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Reading the content anew for every mutant would take hours.
const checks: typeof import('../../src/build/content/check.ts') = await import(
  new URL('../../src/build/content/check.ts', import.meta.url).href
);
const { quizzes } = await checks.checkProject(root);

// The tests of the pure rooms: those that a mutant has to get past.
export default defineConfig({
  root,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [
    {
      name: 'content-once',
      enforce: 'pre',
      resolveId: (source, importer) =>
        source.endsWith('/build/content/check.ts') && importer?.endsWith('/tests/quiz/support.ts')
          ? fileURLToPath(new URL('check-project.ts', import.meta.url))
          : undefined,
    },
  ],
  test: {
    environment: 'node',
    isolate: false,
    setupFiles: 'tests/mutation/fresh.ts',
    provide: { quizzes: JSON.stringify([...quizzes]) },
    include: ['tests/{quiz,questions,record}/**/*.test.{ts,tsx}'],
  },
});
