import { marks, welcome } from '../messages/en.ts';
import { addressOf, element, one, put, today, written } from './dom.ts';
import { kept, PLACE } from './keep.ts';
import { attemptPage, attempts, entries, outcome } from './results.ts';

function line(label: string, words: string, href: string): HTMLElement {
  const link = element('a', 'mine', words) as HTMLAnchorElement;
  link.href = addressOf(href);
  return element('p', '', element('span', 'piece-label', label), link);
}

/** On the home page, for someone who returns: where they were, their last result, what they planned. */
function welcomeBack(): void {
  const box = one('.back-lines');
  if (!box?.dataset.titles) return;
  const titles = new Map<string, string>(JSON.parse(box.dataset.titles));
  const lines: HTMLElement[] = [];
  const [slug = '', heading = ''] = kept(PLACE).split('#');
  const sittings = attempts().filter(({ quiz }) => titles.has(quiz));
  const open = sittings.find(({ finished }) => !finished);
  const last = sittings.find(({ finished }) => finished);
  const guide = titles.get(slug);
  if (guide) lines.push(line(welcome.goOn, guide, `guides/${slug}/${heading && `#${heading}`}`));
  else if (open) lines.push(line(welcome.goOnQuiz, titles.get(open.quiz) ?? '', attemptPage(open)));
  if (last) {
    lines.push(line(marks.last, `${outcome(last)} · ${titles.get(last.quiz)}`, attemptPage(last)));
  }
  const plans = entries('service-mirror:plan:').filter(
    ([, { then, went }]) => typeof then === 'string' && then !== '' && !went,
  );
  // The one that is due first; among those without a day, the latest.
  const dueOf = ({ due }: Record<string, unknown>) => (typeof due === 'string' ? due : '9999');
  plans.sort(([, a], [, b]) =>
    dueOf(a) < dueOf(b) || (dueOf(a) === dueOf(b) && String(a.saved) > String(b.saved)) ? -1 : 1,
  );
  const plan = plans[0]?.[1];
  if (plan) {
    const late = dueOf(plan) <= today();
    const label = plan.due
      ? put(late ? welcome.wasDue : welcome.due, { date: written(plan.due) })
      : welcome.plan;
    lines.push(line(label, put(welcome.planIs, plan), 'record/'));
  }
  box.replaceChildren(...lines);
  if (lines.length === 0) delete box.dataset.lines;
}

welcomeBack();
