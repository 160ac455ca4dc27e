import { CANNOT_SAY, type Scale } from '../../../quiz/quiz.ts';
import type { AuthoredQuestion } from '../schema/quiz.ts';
import { type ContentRule, quizzesIn } from './rule.ts';

/** What a page, or the view of a kind, puts behind the id of a question to name a part of it. */
const PARTS = ['error', 'confidence', 'reason', 'number', 'text', 'note', 'range', 'trouble'];
const PLACES = [1, 2, 3, 4, 5].map((place) => `place-${place}`);

/** Ids of the rows, fields, scenes … of a question, those inside one another joined by hyphens. */
function idsWithin(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsWithin);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(idsWithin);
  if (!('id' in value) || typeof value.id !== 'string') return inner;
  const { id } = value;
  return [id, ...inner.map((each) => `${id}-${each}`)];
}

/** All names that the controls of a question may have. */
function namesOf(question: AuthoredQuestion, scales: Readonly<Record<string, Scale>>): string[] {
  const { scale, ...own } = question;
  const points = scale !== undefined && Object.hasOwn(scales, scale) ? (scales[scale]?.points ?? []) : [];
  const answers = [CANNOT_SAY, ...points.map(({ id }) => id)];
  const controls = idsWithin(own);
  const whole = controls.flatMap((control) => [control, ...answers.map((answer) => `${control}-${answer}`)]);
  return [...whole, ...[...PARTS, ...PLACES, ...answers].map((part) => `${question.id}-${part}`)];
}

/** Whether two of the ids could begin the same name: one with a hyphen behind it begins the other. */
function canClash(ids: readonly string[]): boolean {
  return ids.some((id, at) => ids.some((other, place) => at !== place && `${other}-`.startsWith(`${id}-`)));
}

/**
 * No two questions have a control of the same name: those of rows and fields are called
 * `<question>-<row>`, so another question cannot be called so.
 */
export const controlNames: ContentRule = (library) => {
  const scales = library.scales.shaped?.value ?? {};
  return quizzesIn(library).flatMap(({ value, at }) => {
    // All names of a question begin with its id, and most quizzes need no more than a look at those.
    if (!canClash(value.questions.map(({ id }) => id))) return [];
    const first = new Map<string, string>();
    return value.questions.flatMap((question, place) => {
      const { id } = question;
      const names = [...new Set(namesOf(question, scales))];
      const clash = names.find((name) => first.has(name) && first.get(name) !== id);
      for (const name of names) if (!first.has(name)) first.set(name, id);
      if (clash === undefined) return [];
      const problem = `"${clash}" would name something of this question and of "${first.get(clash)}"`;
      const remedy = 'names are made of a question’s id and the id of a row or answer: change one of them.';
      return [at(['questions', place, 'id'], problem, remedy)];
    });
  });
};
