import type { Question } from './quiz.ts';

/** What can be chosen from, in any kind. What a kind keeps in an order of its own has another name. */
const LISTS = ['options', 'reasons', 'rows', 'items', 'answers'];

/** A number out of a text (FNV-1a, 32 bits): texts that differ by a letter give numbers far apart. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) {
    sum = Math.imul(sum ^ text.charCodeAt(place), 0x01000193);
  }
  return sum;
}

/** The next number of a sequence that looks random (splitmix32), and 0–1 of it. */
function next(state: number): [state: number, part: number] {
  const step = (state + 0x9e3779b9) | 0;
  let mixed = Math.imul(step ^ (step >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return [step, ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32];
}

/** The items in an order that follows from the seed alone (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], seed: string): T[] {
  const left = [...items];
  const order: T[] = [];
  let state = hash(seed);
  while (left.length > 0) {
    const [after, part] = next(state);
    state = after;
    order.push(...left.splice(Math.floor(part * left.length), 1));
  }
  return order;
}

/** A question with what it offers in the order of a sitting; as the author wrote it where it is not to be shuffled. */
export function inOrderOf(question: Question, seed: string): Question {
  if (!question.shuffle) return question;
  const parts = Object.entries(question).map(([key, value]: [string, unknown]) => [
    key,
    LISTS.includes(key) && Array.isArray(value) ? shuffled(value, `${seed} ${question.id} ${key}`) : value,
  ]);
  return Object.fromEntries(parts);
}

/** Whether anything in a question can be put in another order. */
export function canShuffle(question: object): boolean {
  return Object.keys(question).some((key) => LISTS.includes(key));
}
