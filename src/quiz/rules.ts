import type { DimensionResult, GateResult } from './attempt.ts';
import type { Fact } from './facts.ts';
import type { Condition, Scoring } from './quiz.ts';

/** All that a rule may look at. */
export interface Evidence {
  self: Map<string, Fact>;
  customer?: Map<string, Fact> | undefined;
  dimensions: DimensionResult[];
}

/**
 * Whether one line of a rule holds. A question that was not asked, or a side not heard, never matches.
 * A question that was asked and not answered counts as "can't say".
 */
export function holds(condition: Condition, evidence: Evidence): boolean {
  if ('anyDimension' in condition) {
    return evidence.dimensions.some(
      ({ id, band }) =>
        condition.anyDimension.includes(id) && band !== undefined && condition.band.includes(band),
    );
  }
  const facts = condition.of === 'customer' ? evidence.customer : evidence.self;
  const asked = condition.any.flatMap((id) => facts?.get(id) ?? []);
  return 'answered' in condition
    ? asked.some(({ chosen }) => chosen.some((id) => condition.answered.includes(id)))
    : asked.some(({ chosen }) => !chosen.some((id) => condition.notAnswered.includes(id)));
}

function allHold(when: Condition[], evidence: Evidence): boolean {
  return when.every((condition) => holds(condition, evidence));
}

/**
 * Reads the gates (instruments R10, gate H). Every rule that trips is told; where none does, every rule
 * that makes the level conditional.
 */
export function readGates(scoring: Scoring, evidence: Evidence): GateResult[] {
  return scoring.gates.flatMap((gate) => {
    const tripped = gate.trips.filter(({ when }) => allHold(when, evidence));
    const outcome = tripped.length > 0 ? 'tripped' : 'conditional';
    const rules =
      tripped.length > 0 ? tripped : gate.conditional.filter(({ when }) => allHold(when, evidence));
    return rules.map((rule): GateResult => ({ gate: gate.id, rule: rule.id, outcome }));
  });
}

/** Ids of the caps that apply. They look at the answer that decides: the customer's, where there is one (R8). */
export function readCaps(scoring: Scoring, evidence: Evidence): string[] {
  const theirs = [...(evidence.customer ?? [])].filter(([, { given }]) => given === 'answer');
  const deciding = { ...evidence, self: new Map([...evidence.self, ...theirs]) };
  return scoring.caps.filter(({ when }) => allHold(when, deciding)).map(({ id }) => id);
}
