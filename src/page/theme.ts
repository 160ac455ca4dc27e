import { one } from './dom.ts';
import { keep, kept, THEME } from './keep.ts';

/** The choice of colours in the foot. What was chosen before is set in the head, before anything shows. */
export function listenForTheme(): void {
  const choice = one<HTMLSelectElement>('.theme select');
  if (!choice) return;
  choice.value = kept(THEME);
  if (choice.selectedIndex < 0) choice.value = '';
  choice.onchange = () => {
    keep(THEME, choice.value);
    document.documentElement.dataset.theme = choice.value;
  };
}
