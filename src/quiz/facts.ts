import type { Grade, Grading } from '../questions/kind.ts';
import type { Responses } from './attempt.ts';
import { questionsOf } from './form.ts';
import { CANNOT_SAY, type Form, type Perspective, type Quiz } from './quiz.ts';

/** The grading of every kind a quiz uses, by the kind's name: the views of the kinds will do. */
export type Gradings = Readonly<Record<string, { grading: Grading }>>;

/** What one asked question came to. `chosen` holds `cannot-say` where nothing usable was answered. */
export interface Fact extends Grade {
  question: string;
  dimension?: string;
  /** Whether the question can carry a value or credit that counts. */
  scored: boolean;
  /** `passed`: not answered, and need not be. */
  given: 'answer' | 'cannot-say' | 'passed' | 'nothing';
}

/**
 * Grades the responses to all questions that a form asks; the customer is asked those with a customer's wording.
 *
 * A response that its kind cannot read (another kind's, an option that is gone) counts as not given:
 * stored data is untrusted.
 */
export function factsOf(
  quiz: Quiz,
  form: Form,
  responses: Responses,
  gradings: Gradings,
  perspective: Perspective = 'self',
): Map<string, Fact> {
  const context = { scales: quiz.scales, perspective };
  const facts = new Map<string, Fact>();
  for (const question of questionsOf(quiz, form)) {
    if (perspective === 'customer' && !question.customer) continue;
    const grading = gradings[question.kind]?.grading;
    const response = Object.hasOwn(responses, question.id) ? responses[question.id] : undefined;
    const fact: Fact = {
      question: question.id,
      scored: !question.apart && (grading?.scored(question, context) ?? false),
      given: grading?.optional?.(question) ? 'passed' : 'nothing',
      chosen: [CANNOT_SAY],
    };
    if (question.dimension) fact.dimension = question.dimension;
    facts.set(question.id, fact);
    if (!grading || response?.kind !== question.kind) continue;
    if (response.value === null) {
      fact.given = 'cannot-say';
      continue;
    }
    const value = grading.parse(response.value, question, context);
    if (value === undefined || !grading.complete(value, question, context)) continue;
    Object.assign(fact, grading.grade(value, question, context));
    // A question asked for several (my company, me) may be answered for the others only.
    const unsaid = fact.chosen.length > 0 && fact.chosen.every((id) => id === CANNOT_SAY);
    fact.given = unsaid ? 'cannot-say' : 'answer';
  }
  return facts;
}
