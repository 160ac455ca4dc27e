import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Compare } from '../../src/islands/record/compare.tsx';
import { setRoom } from '../../src/islands/record/room.ts';
import { record as words } from '../../src/messages/en.ts';
import { createOverview } from '../../src/record/overview.ts';
import { createMemoryShelf } from '../../src/record/shelf.ts';
import { madeUp } from '../quiz/made-up.ts';
import { realisticAttempt } from '../record/samples.ts';

test('while the kinds of a comparison are on their way it says so, and not that they did not arrive', () => {
  const overview = createOverview({ ...createMemoryShelf(new Map()), lasts: () => true });
  setRoom({ quizzes: [], root: '../', words, overview, shared: false, announce: () => undefined });
  const quiz = madeUp({
    dimensions: { a: {} },
    levels: { rule: 'mean', of: ['a'], steps: [{ id: 'any', label: '', means: '', from: 0 }] },
  });
  const attempts = [realisticAttempt('one'), realisticAttempt('two')];
  const page = renderToString(<Compare quiz={quiz} attempts={attempts} />);
  expect(page).toContain(words.loading);
  expect(page).not.toContain(words.notLoaded);
});
