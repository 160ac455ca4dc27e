import type { Attempt, Response, Sureness } from '../quiz/attempt.ts';
import { table } from './check.ts';

/** What one sitting is, apart from how far it has come; the time comes first. */
const sitting = ({ started, quiz, version, form, seed, of, asks }: Attempt) =>
  JSON.stringify([started, quiz, version, form, seed, of, asks]);

/** What was said to a question, as a text to compare by; nothing comes before anything else. */
const written = (response: Response | undefined, sure: Sureness | undefined) =>
  (JSON.stringify(response) ?? '') + (sure ?? '');

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
  const sure = table<Sureness>();
  for (const state of [here, there]) {
    const given = table(Object.entries(state.responses));
    const times = table(Object.entries(state.at ?? {}));
    const said = table(Object.entries(state.sure ?? {}));
    for (const question of Object.keys({ ...given, ...times, ...said })) {
      const response = given[question];
      const how = said[question];
      const later = (times[question] ?? 0) - (at[question] ?? 0);
      // Which of two answers of the same moment wins does not matter; that it is always the same one does.
      const text = written(response, how);
      if (later < 0 || (later === 0 && text <= written(responses[question], sure[question]))) continue;
      if (later) at[question] = later + (at[question] ?? 0);
      if (response) responses[question] = response;
      else delete responses[question];
      if (how) sure[question] = how;
      else delete sure[question];
    }
  }
  const { saved } = here.saved < there.saved ? there : here;
  const joined: Attempt = { ...here, saved, responses };
  if (here.at || there.at) joined.at = at;
  if (here.sure || there.sure) joined.sure = sure;
  if (here.shown || there.shown)
    joined.shown = [...new Set([...(here.shown ?? []), ...(there.shown ?? [])])].sort();
  return joined;
}
