import { hydrate, render } from 'preact';
import { setPage } from '../../questions/shared/page.ts';
import { openShelf } from '../../record/desk-mode.ts';
import { newId } from '../../record/new-id.ts';
import { createRecord } from '../../record/stores.ts';
import type { QuizProps } from './context.ts';
import { loadViews } from './load-views.ts';
import { createSitting } from './sitting.ts';
import { Trouble } from './trouble.tsx';

const record = createRecord(openShelf(window), { now: () => new Date().toISOString(), newId });

async function mount(props: QuizProps, root: Element, kinds: string | undefined): Promise<void> {
  const { quiz, form } = props;
  const sitting = createSitting(quiz, form, record);
  if (quiz.purpose === 'check') {
    const [views, { Check }] = await Promise.all([loadViews(quiz, kinds), import('./check.tsx')]);
    hydrate(<Check {...props} views={views} sitting={sitting} />, root);
  } else {
    const [views, { Assessment }] = await Promise.all([loadViews(quiz, kinds), import('./assessment.tsx')]);
    hydrate(<Assessment {...props} views={views} sitting={sitting} record={record} />, root);
  }
}

for (const island of document.querySelectorAll<HTMLElement>('[data-island="quiz"]')) {
  const root = island.querySelector('[data-root]');
  const data = island.querySelector('script[type="application/json"]');
  if (!root || !data) continue;
  const props: QuizProps = JSON.parse(data.textContent ?? '');
  setPage(props);
  // A form whose script came only in part would look alive and save nothing: better to say so.
  mount(props, root, island.dataset.kinds).catch(() => {
    const note = document.createElement('div');
    island.prepend(note);
    render(<Trouble trouble="not-loaded" />, note);
  });
}
