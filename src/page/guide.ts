import { page } from '../messages/en.ts';
import { all, button, element, one, put, today, written } from './dom.ts';
import { keep, kept, PLACE, READ } from './keep.ts';

/** On a guide: follows the reader in the contents, notes where they are, and that they got to the end. */
function followGuide(): void {
  const slug = one('[data-guide]')?.dataset.guide;
  const end = one('.guide-end');
  const line = one('.read-line');
  if (!slug || !end || !line) return;
  const headings = all('.guide-text > h2[id]');
  const links = all<HTMLAnchorElement>('.contents-lines a');
  let here = '';
  const show = () => {
    const day = kept(READ + slug);
    line.replaceChildren(
      ...(day
        ? [
            element('span', 'mine', put(page.readOn, { date: written(day) })),
            ' ',
            button('link-button', page.unread, () => {
              // The click may have scrolled here: that is no second reading.
              done = true;
              keep(READ + slug, '');
              show();
            }),
          ]
        : []),
    );
  };
  const finish = () => {
    if (!kept(READ + slug)) keep(READ + slug, today());
    // The next guide is likely the next page; a worker has fetched it by now.
    const next = one<HTMLAnchorElement>('a[rel=next]');
    if (next && !('serviceWorker' in navigator)) {
      const link = document.createElement('link');
      link.rel = 'prefetch';
      link.href = next.href;
      document.head.append(link);
    }
    keep(PLACE, '');
    show();
  };
  let done = false;
  const look = () => {
    const at =
      headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3)?.id ?? '';
    if (!done && end.getBoundingClientRect().top < innerHeight && scrollY > 0) {
      done = true;
      finish();
    }
    if (at === here) return;
    here = at;
    if (!done) keep(PLACE, `${slug}#${at}`);
    for (const link of links) {
      if (link.hash === `#${at}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  let waiting = false;
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      look();
    });
  };
  addEventListener('scroll', soon, { passive: true });
  show();
  look();
}

followGuide();
