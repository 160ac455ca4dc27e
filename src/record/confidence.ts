import type { Attempt } from '../quiz/attempt.ts';
import { table } from './check.ts';

/** How sure the reader said they were of an answer. */
export type Sure = 'sure' | 'fairly' | 'guess';

const isSure = (value: unknown): value is Sure => value === 'sure' || value === 'fairly' || value === 'guess';

/** How sure the reader was of an answer; undefined where they were not asked or did not say. */
export function sureOf(attempt: Attempt, question: string): Sure | undefined {
  const { sure, responses } = attempt as { sure?: unknown; responses: Record<string, { sure?: unknown }> };
  const said =
    typeof sure === 'object' && sure !== null
      ? table(Object.entries(sure))[question]
      : table(Object.entries(responses))[question]?.sure;
  return isSure(said) ? said : undefined;
}
