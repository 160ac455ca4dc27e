import { marks } from '../messages/en.ts';
import { addressOf, all, element, put, written } from './dom.ts';
import { kept, READ } from './keep.ts';
import { attemptPage, attempts, outcome } from './results.ts';

/** Marks in pen what was read and answered on this device, wherever guides and quizzes are listed. */
export function markLists(): void {
  const last = new Map(
    attempts()
      .filter(({ finished }) => finished)
      .reverse()
      .map((each) => [each.quiz, each]),
  );
  for (const link of all<HTMLAnchorElement>('[data-guides] a')) {
    const slug = link.pathname.match(/guides\/([^/]+)\/(index\.html)?$/)?.[1] ?? '';
    if (kept(READ + slug)) {
      link.dataset.read = '';
      link.append(element('span', 'visually-hidden', ` (${marks.read})`));
    }
    const check = last.get(`${slug}-check`);
    const end = link.querySelector('.leader-end');
    if (check && end) {
      end.textContent = marks.checked;
      end.classList.add('mine');
    }
  }
  for (const line of all('[data-result]')) {
    const found = last.get(line.dataset.result ?? '');
    if (!found) continue;
    const link = document.createElement('a');
    link.href = addressOf(attemptPage(found));
    link.append(put('{a}, {b}', { a: outcome(found), b: written(found.finished) }));
    line.replaceChildren(`${marks.last}: `, link);
  }
}
