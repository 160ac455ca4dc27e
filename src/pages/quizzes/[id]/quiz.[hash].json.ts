import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Quiz } from '../../../quiz/quiz.ts';
import { quizData, quizHash } from '../../../site/quiz-data.ts';

export const getStaticPaths = (async () =>
  (await getCollection('quizzes')).map(({ data: quiz }) => ({
    params: { id: quiz.id, hash: quizHash(quiz) },
    props: { quiz },
  }))) satisfies GetStaticPaths;

/** The quiz as data: for the pages that ask it, and for the record, which shows old answers in its words. */
export const GET: APIRoute<{ quiz: Quiz }> = ({ props: { quiz } }) =>
  new Response(JSON.stringify(quizData(quiz)));
