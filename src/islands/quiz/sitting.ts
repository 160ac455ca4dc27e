import { atom, type ReadableAtom } from 'nanostores';
import type { Attempt, Json, Responses, Result } from '../../quiz/attempt.ts';
import type { Form, Quiz } from '../../quiz/quiz.ts';
import { ATTEMPT, type Outcome, type Saved } from '../../record/attempts.ts';
import type { ReaderRecord } from '../../record/stores.ts';

export interface SittingState {
  /** False until the record was read; until then the page shows what the server rendered. */
  ready: boolean;
  attempt?: Attempt;
  /** An unfinished attempt that was found, and that the reader has not yet chosen to go on with. */
  offered?: Attempt;
  /** What went wrong with the last write, or why an attempt could not be opened. */
  trouble?: Exclude<Outcome, 'saved'> | 'not-found' | 'older-version';
}

/** One reader answering one quiz on one page. */
export interface Sitting {
  $state: ReadableAtom<SittingState>;
  /**
   * Reads the record.
   *
   * @param request `attempt`: the one to open; `early`: responses given before the script came, which
   *   are kept; `goOn`: take up an unfinished attempt without asking
   */
  open(request: { attempt?: string; early: Responses; goOn: boolean }): void;
  /** Saves a response: null for "can't say", undefined to take it back. */
  answer(question: string, value: Json | undefined): void;
  /** In a check: the explanation of a question was shown, so its answer counts. */
  show(question: string): void;
  finish(result: Result): void;
  /** Takes up the offered attempt. */
  goOn(): void;
  /** Leaves the attempt in the record as it is and begins a new one with the next response. */
  startAgain(): void;
}

export function createSitting(quiz: Quiz, form: Form, record: ReaderRecord): Sitting {
  const $state = atom<SittingState>({ ready: false });
  const kinds = new Map(quiz.questions.map(({ id, kind }) => [id, kind]));

  const current = () => $state.get().attempt ?? record.start(quiz, form);

  const put = ({ attempt, outcome }: Saved) =>
    $state.set(outcome === 'saved' ? { ready: true, attempt } : { ready: true, attempt, trouble: outcome });

  const answer: Sitting['answer'] = (question, value) => {
    const kind = kinds.get(question);
    const attempt = current();
    if (!kind || attempt.finished) return;
    put(record.respond(attempt, question, value === undefined ? undefined : { kind, value }));
  };

  const find = (id: string): SittingState => {
    const attempt = record.read(id);
    if (attempt?.quiz !== quiz.id) return { ready: true, trouble: 'not-found' };
    const stale = !attempt.finished && attempt.version !== quiz.version;
    return stale ? { ready: true, trouble: 'older-version' } : { ready: true, attempt };
  };

  record.$changes.listen((change) => {
    const { attempt, trouble } = $state.get();
    if (!attempt || !change || (change.key !== null && change.key !== ATTEMPT + attempt.id)) return;
    const stored = record.read(attempt.id);
    if (stored) $state.set({ ready: true, attempt: stored });
    // One that could not be written is missing for that reason, not because it was deleted.
    else if (!trouble) $state.set({ ready: true, attempt, trouble: 'deleted-elsewhere' });
  });

  return {
    $state,
    open({ attempt: id, early, goOn }) {
      const unfinished = record.latestUnfinished(quiz.id, form);
      const usable = unfinished?.version === quiz.version ? unfinished : undefined;
      const answered = Object.entries(early);
      if (id) $state.set(find(id));
      else if (usable && (goOn || answered.length > 0)) $state.set({ ready: true, attempt: usable });
      else $state.set(usable ? { ready: true, offered: usable } : { ready: true });
      for (const [question, { value }] of answered) answer(question, value);
    },
    answer,
    show: (question) => put(record.show(current(), question)),
    finish: (result) => put(record.finish(current(), result)),
    goOn() {
      const { offered } = $state.get();
      if (offered) $state.set({ ready: true, attempt: offered });
    },
    startAgain: () => $state.set({ ready: true }),
  };
}
