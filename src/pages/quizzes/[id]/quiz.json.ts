import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import type { QuizFile } from '../../../islands/record/quiz-file.ts';
import { kindWords, quiz as quizWords, steps as stepWords } from '../../../messages/en.ts';
import { wordsFor } from '../../../questions/shared/page.ts';
import type { Quiz } from '../../../quiz/quiz.ts';

export const getStaticPaths = (async () =>
  (await getCollection('quizzes')).map(({ data: quiz }) => ({
    params: { id: quiz.id },
    props: { quiz },
  }))) satisfies GetStaticPaths;

/** The quiz as data, for the record page: it shows old answers in the words of their questions. */
export const GET: APIRoute<{ quiz: Quiz }> = ({ props: { quiz } }) => {
  const kinds = new Set(quiz.questions.map(({ kind }) => kind));
  const file: QuizFile = { quiz, words: wordsFor(quizWords, kindWords, [...kinds]), stepWords };
  return new Response(JSON.stringify(file));
};
