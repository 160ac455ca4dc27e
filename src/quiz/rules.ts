import type { GateResult } from './attempt.ts';
import { allHold, deciding, type Evidence } from './conditions.ts';
import type { Scoring } from './scoring.ts';

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

/** Ids of the caps that apply, by the answers that decide. */
export function readCaps(scoring: Scoring, evidence: Evidence): string[] {
  const decisive = deciding(evidence);
  return scoring.caps.filter(({ when }) => allHold(when, decisive)).map(({ id }) => id);
}

/** Ids of the flags that are up, by the answers that decide. */
export function readFlags(scoring: Scoring, evidence: Evidence): string[] {
  const decisive = deciding(evidence);
  return scoring.flags.filter(({ when }) => allHold(when, decisive)).map(({ id }) => id);
}
