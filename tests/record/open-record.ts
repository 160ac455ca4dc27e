import type { Attempt, Response, Result, Sureness } from '../../src/quiz/attempt.ts';
import type { Form } from '../../src/quiz/quiz.ts';
import * as attempts from '../../src/record/attempts.ts';
import { wholeCodec } from '../../src/record/codec.ts';
import { withSure } from '../../src/record/sure.ts';

/** A record with all that a quiz can do to it, at one desk. */
export function createRecord(place: Pick<attempts.Desk, 'shelf' | 'now' | 'newId'>) {
  const desk = attempts.openDesk(place, wholeCodec);
  return {
    desk,
    start: (quiz: { id: string; version: number }, form: Form, again?: attempts.Again) =>
      attempts.startAttempt(desk, quiz, form, again),
    latestUnfinished: (quiz: string, form: Form) => attempts.latestUnfinished(desk, quiz, form),
    read: desk.attempts.read,
    respond: (attempt: Attempt, question: string, response: Response | undefined) =>
      attempts.saveResponse(desk, attempt, question, response),
    sure: (attempt: Attempt, question: string, sure: Sureness) =>
      attempts.saveSaid(desk, attempt, question, withSure(question, sure)),
    show: (attempt: Attempt, question: string) => attempts.saveShown(desk, attempt, question),
    finish: (attempt: Attempt, result: Result) => attempts.finishAttempt(desk, attempt, result),
    retry: (attempt: Attempt) => attempts.retry(desk, attempt),
  };
}
