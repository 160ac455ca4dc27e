import type { Grade } from '../../questions/kind.ts';
import type { Coverage, Direction, Perspective } from '../../quiz/quiz.ts';

interface State {
  asked: number;
  answered: number;
  sum: number;
  direction: Direction | undefined;
}

const keyOf = ({ asked, answered, sum, direction }: State) =>
  `${asked} ${answered} ${sum.toFixed(6)} ${direction}`;

function after(state: State, answers: readonly Grade[]): State[] {
  const silent = { ...state, asked: state.asked + 1 };
  const given = answers.map(({ value, direction }): State => {
    // A point without a value says that the question does not apply.
    if (value === undefined) return state;
    return {
      ...silent,
      answered: state.answered + 1,
      sum: state.sum + value,
      direction: state.direction ?? direction,
    };
  });
  return [silent, ...given];
}

/**
 * The means a dimension can come to, each with its direction, over all answers that cover enough of it
 * (instruments R2; the first question that misses the middle gives the direction, as in scoring).
 *
 * @param questions what the answers to each of the dimension come to, in the order of the quiz
 */
export function reachable(
  questions: readonly (readonly Grade[])[],
  { share, questions: least }: Coverage,
): { mean: number; direction: Direction | undefined }[] {
  const scored = questions.filter((answers) => answers.some(({ value }) => value !== undefined));
  let states: State[] = [{ asked: 0, answered: 0, sum: 0, direction: undefined }];
  for (const question of scored) {
    const next = states.flatMap((state) => after(state, question));
    states = [...new Map(next.map((state) => [keyOf(state), state])).values()];
  }
  return states
    .filter(({ asked, answered }) => answered >= least && answered / asked >= share)
    .map(({ sum, answered, direction }) => ({ mean: sum / answered, direction }));
}

/** Whose answers can decide a dimension. */
export const perspectives: readonly Perspective[] = ['self', 'customer'];
