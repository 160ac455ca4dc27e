import type { CheckResult } from './attempt.ts';
import type { Fact } from './facts.ts';

/** Scores a check: the credit of every answered question, 0–1. */
export function scoreCheck(facts: ReadonlyMap<string, Fact>): CheckResult {
  const credit: Record<string, number> = {};
  for (const [question, fact] of facts) {
    if (fact.credit !== undefined) credit[question] = fact.credit;
  }
  return { purpose: 'check', credit };
}
