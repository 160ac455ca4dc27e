import { stringify } from 'yaml';
import type { PassageRef } from '../schema/text.ts';
import { titleOf } from './start.ts';

/** Where the upper of the two bands begins: the scale needs points on both sides of it. */
export const UPPER = 2.5;

function question(id: string, scale: string, text: string, customer: string) {
  return { id, kind: 'rating', dimension: 'first-dimension', scale, text, customer };
}

function advice(band: string, action: string, read: string) {
  return {
    dimension: 'first-dimension',
    band,
    do: action,
    ask: 'What shall I ask the customer?',
    plan: { if: 'this moment comes', then: 'I do this' },
    read,
  };
}

/**
 * What a new assessment begins as: content/quizzes/<id>.yaml.
 *
 * @param scale id of a scale without directions, with points on both sides of `UPPER`
 */
export function assessmentStart(id: string, { guide, heading }: PassageRef, scale: string): string {
  const read = `${guide}#${heading}`;
  const head = stringify({
    id,
    version: 1,
    purpose: 'assessment',
    guide,
    title: titleOf(id),
    summary: 'Say in one sentence what it looks at.',
    minutes: { full: 2 },
    about: 'Say whom to think of, and that the answers stay private.\n',
    method: 'Say how the result is made, and what it cannot tell.\n',
  });
  const scoring = stringify({
    groups: [{ id: 'first-group', label: 'First group' }],
    bands: [
      { id: 'seldom', label: 'seldom', from: 0 },
      { id: 'usual', label: 'usual', from: UPPER },
    ],
    'minimum-coverage': { share: '2/3', questions: 2 },
    dimensions: [
      {
        id: 'first-dimension',
        label: 'First dimension',
        group: 'first-group',
        means: 'Say what this is about.',
        read,
      },
    ],
    questions: [
      question('what-i-did-first', scale, 'I did the first thing.', 'They do the first thing.'),
      question('what-i-did-next', scale, 'I did the next thing.', 'They do the next thing.'),
      question(
        'what-the-customer-got',
        scale,
        'The customer got the third thing.',
        'You get the third thing.',
      ),
    ],
    levels: {
      rule: 'mean',
      of: ['first-dimension'],
      steps: [
        { id: 'building', label: 'Building', from: 0, means: 'Say what it means.', next: 'Say what helps.' },
        { id: 'steady', label: 'Steady', from: UPPER, means: 'Say what it means.' },
      ],
    },
    advice: [
      advice('seldom', 'Name one action for this week.', read),
      advice('usual', 'Say how to keep it up.', read),
    ],
  });
  return `# yaml-language-server: $schema=../.schema/quiz.json\n${head}${scoring}`;
}
