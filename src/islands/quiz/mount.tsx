import { hydrate } from 'preact';
import { setPage } from '../../questions/shared/page.ts';
import { newId } from '../../record/new-id.ts';
import { createBrowserShelf } from '../../record/shelf.ts';
import { createRecord } from '../../record/stores.ts';
import type { QuizProps } from './context.ts';
import { loadViews } from './load-views.ts';
import { createSitting } from './sitting.ts';

const record = createRecord(createBrowserShelf(window), { now: () => new Date().toISOString(), newId });

async function mount(island: HTMLElement): Promise<void> {
  const root = island.querySelector('[data-root]');
  const data = island.querySelector('script[type="application/json"]');
  if (!root || !data) return;
  const props: QuizProps = JSON.parse(data.textContent ?? '');
  const { quiz, form, root: siteRoot, words, stepWords } = props;
  setPage({ root: siteRoot, words, stepWords });
  const sitting = createSitting(quiz, form, record);
  if (quiz.purpose === 'check') {
    const [views, { Check }] = await Promise.all([
      loadViews(quiz, island.dataset.kinds),
      import('./check.tsx'),
    ]);
    hydrate(<Check {...props} views={views} sitting={sitting} />, root);
  } else {
    const [views, { Assessment }] = await Promise.all([
      loadViews(quiz, island.dataset.kinds),
      import('./assessment.tsx'),
    ]);
    hydrate(<Assessment {...props} views={views} sitting={sitting} record={record} />, root);
  }
}

for (const island of document.querySelectorAll<HTMLElement>('[data-island="quiz"]')) mount(island);
