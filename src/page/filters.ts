import { all, one } from './dom.ts';

/** The filters of the catalogue: shows the quizzes that fit all that is chosen. */
function filterQuizzes(): void {
  const form = one<HTMLFormElement>('.filters');
  const none = one('.filters-none');
  if (!form || !none) return;
  const show = () => {
    const wanted = all<HTMLSelectElement>('.filters select').filter(({ value }) => value !== '');
    for (const entry of all('.catalogue-entry')) {
      entry.hidden = !wanted.every(({ name, value }) => entry.dataset[name]?.split(' ').includes(value));
    }
    for (const section of all('.catalogue'))
      section.hidden = !section.querySelector('.catalogue-entry:not([hidden])');
    none.hidden = all('.catalogue:not([hidden])').length > 0;
  };
  form.onchange = show;
  // A browser that goes back may have kept the choice.
  show();
}

filterQuizzes();
