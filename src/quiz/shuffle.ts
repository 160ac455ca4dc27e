import type { Question } from './quiz.ts';

/** What a kind calls the list that a sitting may shuffle. What it keeps in an order of its own has another name. */
const LISTS = ['options', 'reasons', 'rows', 'items', 'answers'];

/** A whole number out of a text (FNV-1a, 32 bits), stirred so that texts alike give numbers that look unrelated. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (const letter of text) sum = Math.imul(sum ^ letter.charCodeAt(0), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 15), 0x735a2d97);
  return sum ^ (sum >>> 15);
}

/** The items in an order that follows from the seed alone. */
export function shuffled<T>(items: readonly T[], seed: string): T[] {
  return items
    .map((item, place) => [hash(place + seed), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

/** A question with what it offers in the order of a sitting; as the author wrote it where it is not to be shuffled. */
export function inOrderOf(question: Question, seed: string): Question {
  if (!question.shuffle) return question;
  const parts = Object.entries(question).map(([key, value]: [string, unknown]) => [
    key,
    LISTS.includes(key) && Array.isArray(value) ? shuffled(value, key + question.id + seed) : value,
  ]);
  return Object.fromEntries(parts);
}

/** Whether anything in a question can be put in another order. */
export function canShuffle(question: object): boolean {
  return Object.keys(question).some((key) => LISTS.includes(key));
}
