import type { Attempt, Json, Responses, Result } from '../../quiz/attempt.ts';
import type { Form, Quiz } from '../../quiz/quiz.ts';
import {
  type Again,
  ATTEMPT,
  type Desk,
  finishAttempt,
  latestUnfinished,
  type Outcome,
  readAttempt,
  type Saved,
  saveSaid,
  saveShown,
  startAttempt,
  store,
  withResponse,
} from '../../record/attempts.ts';

/** What the reader has to be told: a write that failed, or why an attempt could not be opened. */
export type Trouble =
  | Exclude<Outcome, 'saved'>
  | 'not-found'
  | 'other-form'
  | 'older-version'
  /** A file of the page did not arrive. */
  | 'not-loaded';

/** What was answered before the script came, by question id. */
export type Early = Record<string, Json>;

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
  open(request: { attempt?: string | undefined; early: Early; goOn: boolean }): void;
  /** Saves a response: null for "can't say", undefined to take it back. A finished attempt stays as it is. */
  answer(question: string, value: Json | undefined): void;
  /** Saves what else is said of a question, as `answer` saves a response. */
  say(question: string, said: (current: Attempt) => Partial<Attempt>): void;
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

export function createSitting(quiz: Quiz, form: Form, desk: Desk): Sitting {
  let state: SittingState = { ready: false };
  let changed = () => {};
  const set = (next: Omit<SittingState, 'ready'>) => {
    state = { ready: true, ...next };
    changed();
  };

  const start = (again?: Again) => startAttempt(desk, quiz, form, again);
  const current = () => state.attempt ?? start();

  const put = ({ attempt, outcome }: Saved) =>
    set(outcome === 'saved' ? { attempt } : { attempt, trouble: outcome });

  /** Saves what is said of a question: one whose explanation was seen keeps its first answer. */
  const say: Sitting['say'] = (question, said) => {
    const attempt = current();
    const { finished, asks, shown } = attempt;
    if (!finished && !shown?.includes(question) && asks?.includes(question) !== false)
      put(saveSaid(desk, attempt, question, said(attempt)));
  };

  const answer: Sitting['answer'] = (question, value) => {
    const kind = quiz.questions.find(({ id }) => id === question)?.kind;
    if (kind) say(question, withResponse(question, value === undefined ? undefined : { kind, value }));
  };

  const takeUp = (attempt: Attempt | undefined, goOn: boolean) => {
    if (!attempt) return {};
    if (!attempt.finished && attempt.version !== quiz.version) return { trouble: 'older-version' as const };
    return goOn ? { attempt } : { offered: attempt };
  };

  const find = (id: string | undefined, goOn: boolean): Omit<SittingState, 'ready'> => {
    const named = id && readAttempt(desk, id);
    if (id && !named) return { trouble: 'not-found' };
    // A page may hold several quizzes; the address names an attempt at one of them.
    if (!named || named.quiz !== quiz.id) return takeUp(latestUnfinished(desk, quiz.id, form), goOn);
    return named.form === form ? takeUp(named, true) : { trouble: 'other-form' };
  };

  desk.shelf.onChange((key, text) => {
    const { attempt } = state;
    // Takes over what another tab stored, and stores what could not be or was written over.
    if (attempt?.saved && (key === null || key === ATTEMPT + attempt.id)) put(store(desk, attempt, text));
  });

  return {
    state: () => state,
    onChange(listener) {
      changed = listener;
    },
    open({ attempt: id, early, goOn }) {
      const answered = Object.entries(early);
      set(find(id, goOn || answered.length > 0));
      for (const [question, value] of answered) answer(question, value);
    },
    answer,
    say,
    show: (question) => put(saveShown(desk, current(), question)),
    finish(score) {
      const attempt = current();
      const result = attempt.finished ? undefined : score(attempt.responses);
      if (result) put(finishAttempt(desk, attempt, result));
    },
    goOn() {
      const { offered } = state;
      if (offered) set({ attempt: offered });
    },
    startAgain: (again) => set(again ? { attempt: start(again) } : {}),
    tell: (trouble) => set({ ...state, trouble }),
  };
}
