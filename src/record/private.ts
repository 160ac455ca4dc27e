import type { Responses } from '../quiz/attempt.ts';

/** The kind whose answers are the reader's alone: what hands answers on leaves them out, unless asked not to. */
export const PRIVATE = 'reflection';

/** Whether anything was written for oneself alone. */
export function hasPrivate(responses: Responses): boolean {
  return Object.values(responses).some(({ kind, value }) => kind === PRIVATE && value !== null);
}
