import type { Attempt, Response, Result, Sureness } from '../../src/quiz/attempt.ts';
import type { Form } from '../../src/quiz/quiz.ts';
import * as attempts from '../../src/record/attempts.ts';
import { wholeCodec } from '../../src/record/codec.ts';
import { withSure } from '../../src/record/sure.ts';

/** A record with all that a quiz can do to it, at one desk. */
export function createRecord(place: attempts.Place) {
  const desk = attempts.openDesk(place, wholeCodec);
  return {
    desk,
    start: (quiz: { id: string; version: number }, form: Form, again?: attempts.Again) =>
      attempts.startAttempt(desk, quiz, form, again),
    latestUnfinished: (quiz: string, form: Form) => attempts.latestUnfinished(desk, quiz, form),
    read: (id: string) => attempts.readAttempt(desk, id) ?? undefined,
    respond: (attempt: Attempt, question: string, response: Response | undefined) =>
      attempts.saveSaid(desk, attempt, question, attempts.withResponse(question, response)(attempt)),
    sure: (attempt: Attempt, question: string, sure: Sureness) =>
      attempts.saveSaid(desk, attempt, question, withSure(question, sure)(attempt)),
    show: (attempt: Attempt, question: string) => attempts.saveShown(desk, attempt, question),
    finish: (attempt: Attempt, result: Result) => attempts.finishAttempt(desk, attempt, result),
    store: (attempt: Attempt, told?: string) => attempts.store(desk, attempt, told),
  };
}
