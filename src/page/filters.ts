import { all, one } from './dom.ts';

/** The filters of the catalogue: shows the quizzes that fit all that is chosen, which the address says too. */
function filterQuizzes(): void {
  const form = one<HTMLFormElement>('.filters');
  const none = one('.filters-none');
  if (!form || !none) return;
  const selects = all<HTMLSelectElement>('.filters select');
  const url = new URL(location.href);
  const show = () => {
    const wanted = selects.filter(({ value }) => value);
    for (const entry of all('.catalogue-entry')) {
      entry.hidden = !wanted.every(({ name, value }) => entry.dataset[name]?.split(' ').includes(value));
    }
    for (const section of all('.catalogue'))
      section.hidden = !section.querySelector('.catalogue-entry:not([hidden])');
    none.hidden = all('.catalogue:not([hidden])').length > 0;
    return wanted;
  };
  for (const select of selects) {
    select.value = url.searchParams.get(select.name) ?? '';
    // The address names what there is not.
    if (select.selectedIndex < 0) select.value = '';
  }
  form.onchange = () => {
    url.search = `${new URLSearchParams(show().map(({ name, value }) => [name, value]))}`;
    history.replaceState(null, '', url);
  };
  show();
}

filterQuizzes();
