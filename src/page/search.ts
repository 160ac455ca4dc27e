import type { searchWords } from '../messages/en.ts';
import { one } from './dom.ts';

const form = one<HTMLFormElement>('form.search');
const field = one<HTMLInputElement>('#q');

let code: Promise<typeof import('./find.ts')> | undefined;

/** Fetches what searches. It weighs more than the page, so it waits for a first sign that somebody wants it. */
function ready(): Promise<typeof import('./find.ts')> {
  const ahead = one<HTMLTemplateElement>('template[data-ahead]');
  if (ahead) document.head.append(ahead.content);
  code ??= import('./find.ts');
  code.catch(() => {
    code = undefined;
  });
  return code;
}

async function find(term: string): Promise<void> {
  try {
    const { search } = await ready();
    await search(term);
  } catch (error) {
    console.error(error);
    const words: Partial<typeof searchWords> = JSON.parse(form?.dataset.words ?? '{}');
    const status = one('.found-count');
    if (status) status.textContent = words.failed ?? '';
  }
}

if (form && field) {
  let timer = 0;
  const term = () => field.value.trim();
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void find(term()), 150);
  });
  for (const sign of ['keydown', 'input', 'pointerenter', 'pointerdown']) {
    form.addEventListener(sign, () => void ready().catch(() => {}), { once: true });
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void find(term());
  });
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  field.focus();
  if (field.value) void find(term());
}
