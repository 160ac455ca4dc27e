import { expect, test } from 'vitest';
import { atQuizMarks, quizMark } from '../../src/components/quiz-mark.ts';

test('a text is cut at the marks of its quizzes, whose ids stand between the pieces', () =>
  expect(atQuizMarks(`<p>One</p>${quizMark('a-check')}<p>Two</p>${quizMark('b')}`)).toEqual([
    '<p>One</p>',
    'a-check',
    '<p>Two</p>',
    'b',
    '',
  ]));

test('a text without a quiz is one piece, comments of its own and all', () =>
  expect(atQuizMarks('<p>One</p><!-- quiz of the day -->')).toEqual(['<p>One</p><!-- quiz of the day -->']));
