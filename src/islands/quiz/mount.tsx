import { hydrate, type VNode } from 'preact';
import { setPage, words } from '../../questions/shared/page.ts';
import type { Purpose } from '../../quiz/quiz.ts';
import type { Desk } from '../../record/attempts.ts';
import { newId } from '../../record/new-id.ts';
import { createBrowserShelf } from '../../record/shelf.ts';
import type { QuizProps } from './context.ts';
import { loadViews } from './load-views.ts';
import type { Views } from './question-field.tsx';

/** What a quiz opens the record with. */
export const place: Pick<Desk, 'shelf' | 'now' | 'newId'> = {
  shelf: createBrowserShelf(window),
  now: () => new Date().toISOString(),
  newId,
};

/** Takes over the quizzes of a purpose that the server rendered. */
export function mountQuizzes(
  purpose: Purpose,
  open: (props: QuizProps & { views: Views }, needs: string | undefined) => VNode | Promise<VNode>,
): void {
  for (const island of document.querySelectorAll<HTMLElement>('[data-island="quiz"]')) {
    const root = island.querySelector('[data-root]');
    const data = island.querySelector('script');
    const props: QuizProps = JSON.parse(data?.textContent ?? '');
    if (!root || props.quiz.purpose !== purpose) continue;
    setPage(props);
    const { kinds = '', needs } = island.dataset;
    loadViews(kinds.split(' '))
      .then((views) => open({ ...props, views }, needs))
      .then((quiz) => hydrate(quiz, root))
      // A form whose script came only in part would look alive and save nothing: better to say so.
      .catch(() => {
        const note = document.createElement('p');
        note.className = 'trouble';
        note.role = 'alert';
        note.textContent = words().trouble['not-loaded'];
        island.prepend(note);
      });
  }
}
