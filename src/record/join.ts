import type { Attempt } from '../quiz/attempt.ts';
import { changed } from './check.ts';

/** What is in either list, sorted. */
export const both = (one: readonly string[] = [], other: readonly string[] = []): string[] =>
  [...new Set([...one, ...other])].sort();

/**
 * Puts two states of one attempt together: the finished one, of two finished ones the one here. While
 * both are unfinished, what was said last of each question counts.
 *
 * @param tie of what was said of a question at the same moment: whether what is there counts
 */
export function joinAttempts(here: Attempt, there: Attempt, tie?: (question: string) => boolean): Attempt {
  if (here.finished) return here;
  if (there.finished) return there;
  const later = Object.keys({ ...there.at, ...there.responses, ...there.sure }).filter((question) => {
    const by = (there.at?.[question] ?? -1) - (here.at?.[question] ?? -1);
    return by > 0 || (!by && tie?.(question));
  });
  const { saved } = here.saved < there.saved ? there : here;
  const joined: Attempt = { ...here, saved };
  for (const part of ['responses', 'at', 'sure'] as const) {
    const said = later.map((question): [string, unknown] => [question, there[part]?.[question]]);
    if (here[part] ?? there[part]) Object.assign(joined, { [part]: changed<unknown>(here[part], said) });
  }
  if (here.shown ?? there.shown) joined.shown = both(here.shown, there.shown);
  return joined;
}
