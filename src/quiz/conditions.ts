import type { DimensionResult, TallyResult } from './attempt.ts';
import type { Fact } from './facts.ts';
import type { Condition } from './scoring.ts';

/** All that a rule may look at. */
export interface Evidence {
  self: Map<string, Fact>;
  customer?: Map<string, Fact> | undefined;
  dimensions: DimensionResult[];
  tallies: TallyResult[];
}

function holdsInTally(condition: Extract<Condition, { tally: string }>, tallies: TallyResult[]): boolean {
  const tally = tallies.find(({ id }) => id === condition.tally);
  if (!tally) return false;
  if ('open' in condition) return condition.open.some((id) => tally.open.includes(id));
  if ('held' in condition) return condition.held.some((id) => tally.held.includes(id));
  if ('atLeast' in condition) return tally.held.length >= condition.atLeast;
  // What is not known could lift it above.
  return tally.held.length + tally.unknown.length <= condition.atMost;
}

/**
 * Whether one line of a rule holds. A question that was not asked, a side not heard, or a dimension not
 * measured never matches. A question that was asked and not answered counts as "can't say".
 */
export function holds(condition: Condition, evidence: Evidence): boolean {
  if ('tally' in condition) return holdsInTally(condition, evidence.tallies);
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

export function allHold(when: Condition[], evidence: Evidence): boolean {
  return when.every((condition) => holds(condition, evidence));
}

/** The evidence with the answers that decide: the customer's, where there is one (instruments R8). */
export function deciding(evidence: Evidence): Evidence {
  const theirs = [...(evidence.customer ?? [])].filter(([, { given }]) => given === 'answer');
  return { ...evidence, self: new Map([...evidence.self, ...theirs]) };
}
