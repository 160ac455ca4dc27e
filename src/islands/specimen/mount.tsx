import { hydrate } from 'preact';
import { type QuizWords, setPage } from '../../questions/shared/page.ts';
import { loadViews } from '../quiz/load-views.ts';
import { Specimen, type SpecimenProps, type SpecimenWords } from './specimen.tsx';

const page: { root: string; words: QuizWords; specimenWords: SpecimenWords } = JSON.parse(
  document.getElementById('specimens')?.textContent ?? '{}',
);
setPage(page);

for (const island of document.querySelectorAll<HTMLElement>('[data-island="specimen"]')) {
  const root = island.querySelector('[data-root]');
  const props: SpecimenProps = JSON.parse(island.querySelector('script')?.textContent ?? '{}');
  if (!root) continue;
  loadViews([island.dataset.kinds ?? '']).then((views) =>
    hydrate(<Specimen {...props} views={views} words={page.specimenWords} />, root),
  );
}
