import type { Attempt, Response, Result, Sureness } from '../quiz/attempt.ts';
import type { Form } from '../quiz/quiz.ts';
import * as attempts from './attempts.ts';

/** The attempts in the record, as a quiz works on them. All times come from `now`, all ids from `newId`. */
export interface Sittings {
  /** Hears the key of an entry that another tab changed, or null when it may be any. */
  onChange(listener: (key: string | null) => void): void;
  /** A new attempt; it is stored with its first response. */
  start(quiz: { id: string; version: number }, form: Form, again?: attempts.Again): Attempt;
  /** The one worked on last, as `read` gives it. */
  latestUnfinished(quiz: string, form: Form): Attempt | undefined;
  /** The attempt as it is stored now, with what could not be stored; undefined when there is neither. */
  read(attempt: string): Attempt | undefined;
  /** Undefined as a response takes it back. */
  respond(attempt: Attempt, question: string, response: Response | undefined): attempts.Saved;
  /** Notes how sure the reader is of an answer. */
  sure(attempt: Attempt, question: string, sure: Sureness): attempts.Saved;
  /** Notes that the explanation of a question was shown. */
  show(attempt: Attempt, question: string): attempts.Saved;
  finish(attempt: Attempt, result: Result): attempts.Saved;
  /** Tries again to store what could not be stored of an attempt and its plan. `saved`: nothing is left. */
  retry(attempt: Attempt): attempts.Saved;
}

/** Works at a desk for as long as the page lives. */
export function openSittings(desk: attempts.Desk): Sittings {
  return {
    onChange: desk.shelf.onChange,
    start: (quiz, form, again) => attempts.startAttempt(desk, quiz, form, again),
    latestUnfinished: (quiz, form) => attempts.latestUnfinished(desk, quiz, form),
    read: desk.attempts.read,
    respond: (attempt, question, response) => attempts.saveResponse(desk, attempt, question, response),
    sure: (attempt, question, sure) => attempts.saveSure(desk, attempt, question, sure),
    show: (attempt, question) => attempts.saveShown(desk, attempt, question),
    finish: (attempt, result) => attempts.finishAttempt(desk, attempt, result),
    retry: (attempt) => attempts.retry(desk, attempt),
  };
}
