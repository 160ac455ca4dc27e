import { hydrate, type VNode } from 'preact';
import { setPage } from '../../questions/shared/page.ts';
import type { Purpose } from '../../quiz/quiz.ts';
import { checkCodec } from '../../record/attempt-codec.ts';
import { type Desk, openDesk, type Place } from '../../record/attempts.ts';
import { newId } from '../../record/new-id.ts';
import { createBrowserShelf } from '../../record/shelf.ts';
import type { QuizData, QuizProps } from './context.ts';
import { loadViews } from './load-views.ts';
import type { Views } from './question-field.tsx';
import { createSitting, type Sitting } from './sitting.ts';

/** What a quiz opens the record with. */
const place: Place = {
  shelf: createBrowserShelf(window),
  now: () => new Date().toISOString(),
  newId,
};

type Started = QuizProps & { views: Views; desk: Desk; sitting: Sitting };

/** Takes over the quizzes of a purpose that the server rendered. `codec`: how their attempts are stored. */
export function mountQuizzes(
  purpose: Purpose,
  open: (props: Started, needs: string | undefined) => VNode | Promise<VNode>,
  codec = checkCodec,
): void {
  for (const island of document.querySelectorAll<HTMLElement>(`[data-island="${purpose}"]`)) {
    const { form, from = '', kinds = '', needs } = island.dataset;
    const root = from.replace(/quizzes.*/, '');
    Promise.all([fetch(from).then((file): Promise<QuizData> => file.json()), loadViews(kinds.split(' '))])
      .then(([data, views]) => {
        const props: QuizProps = { ...data, form: form === 'short' ? form : 'full', root };
        const desk = openDesk(place, codec);
        setPage(props);
        return open({ ...props, views, desk, sitting: createSitting(data.quiz, props.form, desk) }, needs);
      })
      .then((quiz) => hydrate(quiz, island.lastElementChild ?? island))
      // A form whose script came only in part would look alive and save nothing: better to say so.
      .catch(() => island.firstElementChild?.removeAttribute('hidden'));
  }
}
