import type { Attempt, Json, Responses, Result, Sureness } from '../../quiz/attempt.ts';
import type { Form, Quiz } from '../../quiz/quiz.ts';
import { type Again, ATTEMPT, type Outcome, type Saved } from '../../record/attempts.ts';
import type { Sittings } from '../../record/sittings.ts';

/** What the reader has to be told: a write that failed, or why an attempt could not be opened. */
export type Trouble =
  | Exclude<Outcome, 'saved'>
  | 'not-found'
  | 'other-form'
  | 'older-version'
  /** A file of the page did not arrive. */
  | 'not-loaded';

export interface SittingState {
  /** False until the record was read; until then the page shows what the server rendered. */
  ready: boolean;
  attempt?: Attempt;
  /** An unfinished attempt that was found, and that the reader has not yet chosen to go on with. */
  offered?: Attempt;
  trouble?: Trouble;
}

/** One reader answering one quiz on one page. */
export interface Sitting {
  state(): SittingState;
  /**
   * Names the one that hears of every change of the state: the quiz on the page. A store that several
   * could listen to would cost each page half a kilobyte.
   */
  onChange(listener: () => void): void;
  /**
   * Reads the record.
   *
   * @param request `attempt`: the one to open; `early`: responses given before the script came, which
   *   are kept; `goOn`: take up an unfinished attempt without asking
   */
  open(request: { attempt?: string | undefined; early: Responses; goOn: boolean }): void;
  /** Saves a response: null for "can't say", undefined to take it back. A finished attempt stays as it is. */
  answer(question: string, value: Json | undefined): void;
  /** In a check: how sure the reader is of an answer. */
  sure(question: string, sure: Sureness): void;
  /** In a check: the explanation of a question was shown, so its answer counts. */
  show(question: string): void;
  /** Closes the attempt with the result of exactly the responses it holds now. */
  finish(score: (responses: Responses) => Result | undefined): void;
  /** Takes up the offered attempt. */
  goOn(): void;
  /** Leaves the attempt in the record as it is and begins a new one; it is stored with its first response. */
  startAgain(again?: Again): void;
  tell(trouble: Trouble): void;
}

export function createSitting(quiz: Quiz, form: Form, record: Sittings): Sitting {
  let state: SittingState = { ready: false };
  let changed = () => {};
  const set = (next: SittingState) => {
    state = next;
    changed();
  };
  const kinds = new Map(quiz.questions.map(({ id, kind }) => [id, kind]));

  const current = () => state.attempt ?? record.start(quiz, form);

  const put = ({ attempt, outcome }: Saved) =>
    set(outcome === 'saved' ? { ready: true, attempt } : { ready: true, attempt, trouble: outcome });

  const answer: Sitting['answer'] = (question, value) => {
    const kind = kinds.get(question);
    const attempt = current();
    if (!kind || attempt.finished || attempt.asks?.includes(question) === false) return;
    put(record.respond(attempt, question, value === undefined ? undefined : { kind, value }));
  };

  const findUnfinished = (goOn: boolean): SittingState => {
    const attempt = record.latestUnfinished(quiz.id, form);
    if (!attempt) return { ready: true };
    if (attempt.version !== quiz.version) return { ready: true, trouble: 'older-version' };
    return goOn ? { ready: true, attempt } : { ready: true, offered: attempt };
  };

  const find = (id: string, goOn: boolean): SittingState => {
    const attempt = record.read(id);
    if (!attempt) return { ready: true, trouble: 'not-found' };
    // A page may hold several quizzes; the address names an attempt at one of them.
    if (attempt.quiz !== quiz.id) return findUnfinished(goOn);
    if (attempt.form !== form) return { ready: true, trouble: 'other-form' };
    const stale = !attempt.finished && attempt.version !== quiz.version;
    return stale ? { ready: true, trouble: 'older-version' } : { ready: true, attempt };
  };

  record.onChange((key) => {
    const { attempt } = state;
    if (!attempt || (key !== null && key !== ATTEMPT + attempt.id)) return;
    // Takes over what another tab stored, and tries again to store what could not be.
    put(record.retry(attempt));
  });

  return {
    state: () => state,
    onChange(listener) {
      changed = listener;
    },
    open({ attempt: id, early, goOn }) {
      const answered = Object.entries(early);
      const takeUp = goOn || answered.length > 0;
      set(id ? find(id, takeUp) : findUnfinished(takeUp));
      // An answer whose explanation was seen already stays the first one.
      const shown = state.attempt?.shown ?? [];
      for (const [question, { value }] of answered) if (!shown.includes(question)) answer(question, value);
    },
    answer,
    sure(question, sure) {
      const attempt = current();
      if (!attempt.finished) put(record.sure(attempt, question, sure));
    },
    show: (question) => put(record.show(current(), question)),
    finish(score) {
      const attempt = current();
      const result = attempt.finished ? undefined : score(attempt.responses);
      if (result) put(record.finish(attempt, result));
    },
    goOn() {
      const { offered } = state;
      if (offered) set({ ready: true, attempt: offered });
    },
    startAgain: (again) =>
      set(again ? { ready: true, attempt: record.start(quiz, form, again) } : { ready: true }),
    tell: (trouble) => set({ ...state, trouble }),
  };
}
