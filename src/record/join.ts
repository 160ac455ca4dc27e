import type { Attempt, Response } from '../quiz/attempt.ts';
import { table } from './check.ts';

/** What one sitting is, apart from how far it has come; the time comes first. */
const sitting = ({ started, quiz, version, form }: Attempt) => JSON.stringify([started, quiz, version, form]);

const written = (response: Response | undefined) => JSON.stringify(response) ?? '';

/**
 * Puts two states of one attempt together: the finished one, of two finished ones the one here. While
 * both are unfinished, the later answer to each question counts. Joining is idempotent, associative and,
 * since a finished attempt never changes, commutative.
 */
export function joinAttempts(here: Attempt, there: Attempt): Attempt {
  if (here.finished) return here;
  if (there.finished) return there;
  // Two sittings under one id: a forgery, and times since `started` cannot be compared.
  if (sitting(here) !== sitting(there)) return sitting(here) > sitting(there) ? here : there;

  const responses = table<Response>();
  const at = table<number>();
  for (const state of [here, there]) {
    const given = table(Object.entries(state.responses));
    const times = table(Object.entries(state.at ?? {}));
    for (const question of Object.keys({ ...given, ...times })) {
      const response = given[question];
      const later = (times[question] ?? 0) - (at[question] ?? 0);
      // Which of two answers of the same moment wins does not matter; that it is always the same one does.
      if (later < 0 || (later === 0 && written(response) <= written(responses[question]))) continue;
      if (later) at[question] = later + (at[question] ?? 0);
      if (response) responses[question] = response;
      else delete responses[question];
    }
  }
  const { saved } = here.saved < there.saved ? there : here;
  const joined: Attempt = { ...here, saved, responses };
  if (here.at || there.at) joined.at = at;
  if (here.shown || there.shown)
    joined.shown = [...new Set([...(here.shown ?? []), ...(there.shown ?? [])])].sort();
  return joined;
}
