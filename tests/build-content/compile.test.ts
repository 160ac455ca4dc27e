import { expect, test } from 'vitest';
import { CHECK, checkFiles, edit, SCALES, valid } from './fixture.ts';

const { findings, quizzes } = checkFiles(valid);

test('valid content has no findings', () => {
  expect(findings).toEqual([]);
  expect([...quizzes.keys()].sort()).toEqual(['tea', 'tea-check']);
});

test('a check becomes plain data with its passages looked up', () => {
  expect(quizzes.get('tea-check')).toEqual({
    id: 'tea-check',
    version: 1,
    purpose: 'check',
    title: 'Tea',
    summary: 'Two questions on tea.',
    minutes: { full: 2 },
    guide: { href: '/guides/brewing/', title: 'Brewing' },
    scales: {},
    questions: [
      {
        id: 'which-water',
        kind: 'single',
        text: ['Which ', ['em', 'water'], '?'],
        read: { href: '/guides/brewing/#boil-the-water', title: 'Brewing: Boil the water' },
        options: [
          { id: 'boiling', label: 'Boiling', correct: true, why: 'It draws best.' },
          {
            id: 'cold',
            label: 'Cold',
            why: ['It draws slowly, see ', ['a', 'how', '/guides/brewing/#warm-the-pot'], '.'],
          },
        ],
      },
      {
        id: 'which-leaves',
        kind: 'multiple',
        text: 'Which two?',
        read: { href: '/guides/brewing/#warm-the-pot', title: 'Brewing: Warm the pot' },
        options: [
          { id: 'green', label: 'Green', correct: true, why: 'Yes.' },
          { id: 'black', label: 'Black', correct: true, why: 'Yes.' },
          { id: 'straw', label: 'Straw', why: 'No.' },
        ],
      },
    ],
  });
});

test('a longer text keeps its paragraphs and lists', () => {
  expect(quizzes.get('tea')?.about).toEqual([
    ['p', ['Think of ', ['strong', 'one'], ' pot.']],
    ['ul', [['li', 'It is private.']]],
  ]);
});

test('an assessment carries the scales it uses, and a point that counts nothing has no value', () => {
  const scales = quizzes.get('tea')?.scales ?? {};
  expect(Object.keys(scales)).toEqual(['often', 'much']);
  expect(scales.often).toEqual({
    id: 'often',
    stem: 'How often?',
    stemCustomer: 'As you see it?',
    cannotSay: 'I can’t say',
    points: [
      { id: 'never', label: 'Never', customer: 'Not once', value: 0 },
      { id: 'sometimes', label: 'Sometimes', value: 2 },
      { id: 'always', label: 'Always', value: 4, customerValue: 3 },
      { id: 'no-pot', label: 'There is no pot', value: null },
    ],
  });
});

test('scoring reads as the type of a quiz has it', () => {
  const scoring = quizzes.get('tea')?.scoring;
  expect(scoring?.minimumCoverage).toEqual({ share: 2 / 3, questions: 2 });
  expect(scoring?.caps).toEqual([
    {
      id: 'cold',
      atMost: 'drinkable',
      when: [
        { anyDimension: ['truth'], band: ['weak'] },
        { any: ['warmth-1'], notAnswered: ['always'], of: 'customer' },
      ],
      because: 'It is cold.',
      lift: 'Warm it.',
    },
  ]);
  expect(scoring?.gates[0]?.trips[0]?.read).toEqual({
    href: '/guides/brewing/#boil-the-water',
    title: 'Brewing: Boil the water',
  });
  expect(scoring?.dimensions[1]?.words).toEqual({ strong: { self: 'not doubted', customer: 'confirmed' } });
  expect(scoring?.advice).toHaveLength(8);
});

test('a question keeps what the reader sees and drops what only editors need', () => {
  expect(quizzes.get('tea')?.questions[0]).toEqual({
    id: 'warmth-1',
    kind: 'rating',
    dimension: 'warmth',
    scale: 'often',
    text: 'I warm the pot.',
    customer: 'They warm it.',
    short: true,
  });
});

test('what a check says for all its questions goes to those that can use it and say nothing else', () => {
  const { files } = edit([
    { file: CHECK, from: 'minutes: 2', to: 'minutes: 2\nconfidence: true\nshuffle: true\npass: 2' },
    {
      file: CHECK,
      from: '    text: Which two?',
      to: '    text: Which two?\n    confidence: false\n    hint: Not *straw*.',
    },
  ]);
  const quiz = checkFiles(files).quizzes.get('tea-check');
  expect(quiz?.pass).toBe(2);
  expect(quiz?.questions).toMatchObject([
    { confidence: true, shuffle: true },
    { confidence: false, shuffle: true, hint: ['Not ', ['em', 'straw'], '.'] },
  ]);
  expect(quiz).not.toHaveProperty('shuffle');
});

test('a quiz is plain JSON', () => {
  for (const quiz of quizzes.values()) expect(JSON.parse(JSON.stringify(quiz))).toEqual(quiz);
});

test('a quiz without findings is not compiled when a scale it uses cannot be read', () => {
  const { files } = edit([{ file: SCALES, from: 'label: Never', to: 'label: [' }]);
  const checkup = checkFiles(files);
  expect([...checkup.quizzes.keys()]).toEqual(['tea-check']);
  expect(new Set(checkup.findings.map(({ file }) => file))).toEqual(new Set([SCALES]));
});
