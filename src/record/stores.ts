import { atom, type ReadableAtom } from 'nanostores';
import type { Attempt, Response, Result } from '../quiz/attempt.ts';
import type { Form } from '../quiz/quiz.ts';
import * as attempts from './attempts.ts';
import type { Shelf } from './shelf.ts';

/** What another tab changed: the key of an entry, or null when it may be any. */
export interface ElsewhereChange {
  key: string | null;
}

/** The record as a quiz works on it. All times come from `now`, all ids from `newId`. */
export interface ReaderRecord {
  /** What the parts that come later work on: plans, and what else hangs on an attempt. */
  desk: attempts.Desk;
  /** The last change by another tab; undefined before the first. Every change is a new object. */
  $changes: ReadableAtom<ElsewhereChange | undefined>;
  /** A new attempt; it is stored with its first response. */
  start(quiz: { id: string; version: number }, form: Form): Attempt;
  /** The one worked on last, as `read` gives it. */
  latestUnfinished(quiz: string, form: Form): Attempt | undefined;
  /** The attempt as it is stored now, with what could not be stored; undefined when there is neither. */
  read(attempt: string): Attempt | undefined;
  /** Undefined as a response takes it back. */
  respond(attempt: Attempt, question: string, response: Response | undefined): attempts.Saved;
  /** Notes that the explanation of a question was shown. */
  show(attempt: Attempt, question: string): attempts.Saved;
  finish(attempt: Attempt, result: Result): attempts.Saved;
  /** Tries again to store what could not be stored of an attempt and what hangs on it. `saved`: nothing is left. */
  retry(attempt: Attempt): attempts.Saved;
}

/** Opens the record on a shelf, for as long as the page lives. */
export function createRecord(shelf: Shelf, tools: { now(): string; newId(): string }): ReaderRecord {
  const desk = attempts.openDesk(shelf, tools);
  const $changes = atom<ElsewhereChange | undefined>();
  shelf.onChange((key) => $changes.set({ key }));
  return {
    desk,
    $changes,
    start: (quiz, form) => attempts.startAttempt(desk, quiz, form),
    latestUnfinished: (quiz, form) => attempts.latestUnfinished(desk, quiz, form),
    read: desk.attempts.read,
    respond: (attempt, question, response) => attempts.saveResponse(desk, attempt, question, response),
    show: (attempt, question) => attempts.saveShown(desk, attempt, question),
    finish: (attempt, result) => attempts.finishAttempt(desk, attempt, result),
    retry: (attempt) => attempts.retry(desk, attempt),
  };
}
