import type { Attempt, CheckResult } from './attempt.ts';

/** Questions of a finished check, by how much they need another look. Those known and right are in none. */
export interface ByCare {
  /** Not all right, and the reader was sure: what they would not look up by themselves. */
  sureWrong: string[];
  /** Not all right otherwise. */
  wrong: string[];
  /** Right, and only guessed. */
  guessed: string[];
}

export function byCare(credit: CheckResult['credit'], sure: Attempt['sure'] = {}): ByCare {
  const groups: ByCare = { sureWrong: [], wrong: [], guessed: [] };
  for (const [question, part] of Object.entries(credit)) {
    if (part < 1) (sure[question] === 'sure' ? groups.sureWrong : groups.wrong).push(question);
    else if (sure[question] === 'guess') groups.guessed.push(question);
  }
  return groups;
}
