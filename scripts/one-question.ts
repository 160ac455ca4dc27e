import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A check of one plain question, as the build would hand it to the page. */
const QUIZ = {
  id: 'one-question',
  version: 1,
  purpose: 'check',
  scales: {},
  questions: [
    {
      id: 'one',
      kind: 'single',
      text: 'Which?',
      read: { href: '/', title: 'The start' },
      options: [
        { id: 'this', label: 'This', correct: true, why: 'It is.' },
        { id: 'that', label: 'That', why: 'It is not.' },
      ],
    },
  ],
};

/**
 * Makes a site of one page, with a check of one plain question and the scripts of a built site: the least
 * that a quiz can be. Its words are those of a page of that site that has a check.
 *
 * @param dist the built site
 * @param page a page of it with a check: `guides/six-needs`
 * @returns the folder, below the system's own for temporary files
 */
export function siteOfOneQuestion(dist: string, page: string): string {
  const html = readFileSync(join(dist, page, 'index.html'), 'utf8');
  const [, quiz = ''] = html.match(/data-from="[^"]*?(quizzes\/[^"?]*)/) ?? [];
  const [, script] = html.match(/<script type="module" src="[^"]*?(_astro\/CheckScript[^"]*)">/) ?? [];
  if (!quiz || !script) throw new Error(`${page} has no check, or its scripts are called otherwise.`);
  const data = JSON.parse(readFileSync(join(dist, quiz), 'utf8'));
  const folder = mkdtempSync(join(tmpdir(), 'one-question-'));
  cpSync(join(dist, '_astro'), join(folder, '_astro'), { recursive: true });
  writeFileSync(join(folder, 'quizzes.json'), JSON.stringify({ ...data, quiz: QUIZ }));
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>One question</title><link rel="icon" href="data:,">
<div data-island="check" data-from="quizzes.json" data-kinds="single"><div data-root></div></div><script type="module" src="${script}"></script></html>
`,
  );
  return folder;
}
