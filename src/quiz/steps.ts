import { questionsOf } from './form.ts';
import type { Form, Question, Quiz } from './quiz.ts';

/** One page of an assessment. */
export interface Step {
  /** Id of the dimension, the group or the question it is about; the step's anchor. */
  id: string;
  heading: string;
  dimension?: string;
  questions: Question[];
}

function stepsByDimension({ scoring }: Quiz, asked: Question[]): Step[] {
  return (scoring?.dimensions ?? []).map(({ id, label }) => ({
    id,
    heading: label,
    dimension: id,
    questions: asked.filter((question) => question.dimension === id),
  }));
}

/** A short form has a question or two for a dimension: a page for each would be mostly turning pages. */
function stepsByGroup({ scoring }: Quiz, asked: Question[]): Step[] {
  return (scoring?.groups ?? []).map(({ id, label }) => {
    const dimensions = scoring?.dimensions.filter(({ group }) => group === id) ?? [];
    const within = (question: Question) =>
      dimensions.some((dimension) => dimension.id === question.dimension);
    return { id: `group-${id}`, heading: label, questions: asked.filter(within) };
  });
}

/**
 * The pages of an assessment, in the order of the quiz: one a dimension, or in a short form one a group;
 * then each question without a dimension by itself.
 */
export function stepsOf(quiz: Quiz, form: Form): Step[] {
  const asked = questionsOf(quiz, form);
  const together = form === 'short' ? stepsByGroup(quiz, asked) : stepsByDimension(quiz, asked);
  const apart = asked
    .filter((question) => question.dimension === undefined)
    .map((question) => ({ id: question.id, heading: question.heading ?? '', questions: [question] }));
  return [...together, ...apart].filter((step) => step.questions.length > 0);
}
