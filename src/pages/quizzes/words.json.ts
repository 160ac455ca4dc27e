import type { APIRoute } from 'astro';
import type { QuizWordsFile } from '../../islands/record/quiz-file.ts';
import { kindWords, quiz as quizWords, steps as stepWords } from '../../messages/en.ts';
import { wordsFor } from '../../questions/shared/page.ts';

/** The words around questions of every kind, for the record page: it shows answers to any quiz. */
export const GET: APIRoute = () => {
  const file: QuizWordsFile = { words: wordsFor(quizWords, kindWords, Object.keys(kindWords)), stepWords };
  return Response.json(file);
};
