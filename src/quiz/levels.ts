import type { AssessmentResult, DimensionResult, GateResult } from './attempt.ts';
import type { LevelStep, Scoring } from './quiz.ts';

/** The mean of the dimensions that carry the level; undefined unless each of them was measured. */
export function levelMean({ levels }: Scoring, dimensions: DimensionResult[]): number | undefined {
  const means = levels.of.map((id) => dimensions.find((dimension) => dimension.id === id)?.mean);
  let sum = 0;
  for (const mean of means) {
    if (mean === undefined) return undefined;
    sum += mean;
  }
  return sum / means.length;
}

/** Whether the customer's answers decided every dimension that carries the level (instruments R9). */
export function customerDecides({ levels }: Scoring, dimensions: DimensionResult[]): boolean {
  return levels.of.every((id) => dimensions.find((dimension) => dimension.id === id)?.by === 'customer');
}

/** The step the answers reach before any gate or cap. */
export function reachedStep(scoring: Scoring, dimensions: DimensionResult[]): LevelStep | undefined {
  const mean = levelMean(scoring, dimensions);
  if (mean === undefined) return undefined;
  const heard = customerDecides(scoring, dimensions);
  return scoring.levels.steps.findLast(
    (step) => step.from !== undefined && mean >= step.from && (step.needs !== 'customer' || heard),
  );
}

/**
 * The level, with gates and caps applied. A gate or cap can only lower it. A gate names a level even
 * where too little was answered for one; a short form has no other level (instruments R2).
 */
export function nameLevel(
  scoring: Scoring,
  dimensions: DimensionResult[],
  gates: GateResult[],
  caps: string[],
): AssessmentResult['level'] {
  const { steps } = scoring.levels;
  const place = (id: string) => steps.findIndex((step) => step.id === id);
  const limits = [
    ...gates.flatMap(({ gate, outcome }) =>
      outcome === 'tripped' ? scoring.gates.filter(({ id }) => id === gate).map(({ level }) => level) : [],
    ),
  ].map(place);
  const reached = reachedStep(scoring, dimensions);
  if (reached) {
    limits.push(
      place(reached.id),
      ...scoring.caps.filter(({ id }) => caps.includes(id)).map((cap) => place(cap.atMost)),
    );
  }
  const step = steps[Math.min(...limits)];
  if (!step) return undefined;
  return {
    id: step.id,
    label: step.label,
    conditional: gates.some(({ outcome }) => outcome === 'conditional'),
  };
}
