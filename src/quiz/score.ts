import { strengthsOf, whereToBegin } from './advice.ts';
import type { AssessmentResult, Responses } from './attempt.ts';
import { measureDimensions } from './dimensions.ts';
import { type Fact, factsOf, type Gradings } from './facts.ts';
import { nameLevel } from './levels.ts';
import type { Form, Quiz, Scoring } from './quiz.ts';
import { type Evidence, readCaps, readGates } from './rules.ts';

/** The grade of evidence. With a customer's own answers it is the highest (instruments R6). */
function certaintyOf(scoring: Scoring, evidence: Evidence): string | undefined {
  const { certainty } = scoring;
  if (!certainty) return undefined;
  if (evidence.customer) return certainty.grades.at(-1)?.id;
  const chosen = evidence.self.get(certainty.question)?.chosen ?? [];
  const grade = certainty.grades.find(({ answers }) => answers.some((id) => chosen.includes(id)));
  return (grade ?? certainty.grades[0])?.id;
}

function contributionOf(scoring: Scoring, self: Map<string, Fact>): string[] {
  const fact = scoring.contribution && self.get(scoring.contribution.question);
  return fact?.given === 'answer' ? fact.chosen : [];
}

/**
 * Scores an assessment: gates, then caps and level, then where to begin and what is strong.
 *
 * The short form gives answers and gates only: no dimension is measured, so no level but a gate's
 * (instruments R2, R10).
 *
 * @param responses the reader's, and the customer's where they were asked
 * @returns a plain value that can be stored; undefined for a quiz without scoring
 */
export function scoreAssessment(
  quiz: Quiz,
  form: Form,
  responses: { self: Responses; customer?: Responses },
  gradings: Gradings,
): AssessmentResult | undefined {
  const { scoring } = quiz;
  if (!scoring) return undefined;
  const self = factsOf(quiz, form, responses.self, gradings);
  const customer = responses.customer && factsOf(quiz, form, responses.customer, gradings, 'customer');
  const dimensions = form === 'short' ? [] : measureDimensions(scoring, self, customer);
  const evidence: Evidence = { self, customer, dimensions };
  const gates = readGates(scoring, evidence);
  const caps = readCaps(scoring, evidence);
  const contribution = contributionOf(scoring, self);
  const result: AssessmentResult = {
    purpose: 'assessment',
    gates,
    caps,
    dimensions,
    contribution,
    strengths: [],
  };
  const level = nameLevel(scoring, dimensions, gates, caps);
  if (level) result.level = level;
  const certainty = certaintyOf(scoring, evidence);
  if (certainty) result.certainty = certainty;
  const first = whereToBegin(scoring, dimensions, gates, contribution);
  if (first) result.first = first;
  result.strengths = strengthsOf(scoring, dimensions, gates, first);
  return result;
}
