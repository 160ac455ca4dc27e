import { strengthsOf, whereToBegin } from './advice.ts';
import type { AssessmentResult, Known, Responses } from './attempt.ts';
import { gradeOf } from './certainty.ts';
import type { Evidence } from './conditions.ts';
import { customerHeard, measureDimensions } from './dimensions.ts';
import { type Fact, factsOf, type Gradings } from './facts.ts';
import { rungsAbove } from './levels/index.ts';
import { findLevel } from './levels/level.ts';
import type { Form, Quiz } from './quiz.ts';
import { readCaps, readFlags, readGates } from './rules.ts';
import type { Scoring } from './scoring.ts';
import { readTallies } from './tallies.ts';

function contributionOf(scoring: Scoring, self: Map<string, Fact>): string[] {
  const fact = scoring.contribution && self.get(scoring.contribution.question);
  return fact?.given === 'answer' ? fact.chosen : [];
}

/** Whose answers a result rests on, and what a linked check came to. */
export interface Answered {
  self: Responses;
  customer?: Responses;
  /** Of the linked check, the latest finished attempt; shown beside, and part of no level. */
  known?: Known | undefined;
}

/**
 * Scores an assessment: dimensions, tallies, gates, caps and level, then where to begin and what is strong.
 *
 * The short form gives answers and gates only: no dimension is measured, so no level but a gate's
 * (instruments R2, R10).
 *
 * @returns a plain value that can be stored; undefined for a quiz without scoring
 */
export function scoreAssessment(
  quiz: Quiz,
  form: Form,
  answered: Answered,
  gradings: Gradings,
): AssessmentResult | undefined {
  const { scoring } = quiz;
  if (!scoring) return undefined;
  const self = factsOf(quiz, form, answered.self, gradings);
  const customer = answered.customer && factsOf(quiz, form, answered.customer, gradings, 'customer');
  const dimensions = form === 'short' ? [] : measureDimensions(scoring, self, customer);
  const measured: Evidence = { self, customer, dimensions, tallies: [] };
  const tallies = form === 'short' ? [] : readTallies(scoring, measured);
  const evidence = { ...measured, tallies };
  const gates = readGates(scoring, evidence);
  const flags = readFlags(scoring, evidence);
  const contribution = contributionOf(scoring, self);
  const applying = readCaps(scoring, evidence);
  const { level, caps, reached, next } = findLevel(scoring, { dimensions, tallies, gates, caps: applying });
  const heard = customer && customerHeard(scoring, dimensions, customer) ? 'customer' : 'self';
  const certainty = gradeOf(scoring, scoring.certainty?.question, self, heard);
  const rungs = rungsAbove(scoring.levels, tallies);
  const first = whereToBegin(scoring, { dimensions, gates, flags, rungs, picked: contribution });
  const known = answered.known?.check === scoring.knowing?.check ? answered.known : undefined;
  return {
    purpose: 'assessment',
    ...(level && { level }),
    gates,
    caps,
    ...(reached !== undefined && { reached }),
    ...(next && form === 'full' && { next }),
    dimensions,
    ...(tallies.length > 0 && { tallies }),
    ...(flags.length > 0 && { flags }),
    ...(known && form === 'full' && { known }),
    ...(certainty !== undefined && { certainty }),
    contribution,
    ...(first && { first }),
    strengths: strengthsOf(scoring, dimensions, gates, first),
  };
}
