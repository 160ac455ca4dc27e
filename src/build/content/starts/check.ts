import { stringify } from 'yaml';
import type { PassageRef } from '../schema/text.ts';
import { titleOf } from './start.ts';

/** What a new check begins as: content/quizzes/<id>.yaml. */
export function checkStart(id: string, passage: PassageRef): string {
  const read = `${passage.guide}#${passage.heading}`;
  const head = stringify({
    id,
    version: 1,
    purpose: 'check',
    guide: passage.guide,
    title: titleOf(id),
    summary: 'Say in one sentence what it asks.',
    minutes: 2,
  });
  const questions = stringify({
    questions: [
      {
        id: 'small-case',
        kind: 'single',
        text: 'Tell a small case. What would you do?',
        read,
        options: [
          { id: 'common-mistake', label: 'What many would do', why: 'Say what this overlooks.' },
          { id: 'good-way', label: 'What helps', correct: true, why: 'Say why this is right.' },
          { id: 'other-mistake', label: 'What others would do', why: 'Say what this overlooks.' },
        ],
      },
      {
        id: 'which-belong',
        kind: 'multiple',
        text: 'Which of these belong here?',
        read,
        options: [
          { id: 'first-that-does', label: 'One that does', correct: true, why: 'Say why it does.' },
          { id: 'one-that-looks-so', label: 'One that only looks so', why: 'Say what is missing.' },
          { id: 'second-that-does', label: 'Another that does', correct: true, why: 'Say why it does.' },
        ],
      },
    ],
  });
  return `# yaml-language-server: $schema=../.schema/quiz.json\n${head}${questions}`;
}
