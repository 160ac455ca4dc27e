import type { Answers, Choices, Sitting } from './answers.ts';
import type { Preview, Reached } from './search.ts';
import type { Target } from './targets.ts';

/** Answers, told as what all have in common and where they differ from it. */
export interface Told {
  all: 'highest' | 'lowest';
  except: { question: string; answer: string }[];
}

/** How to reach a target. */
export interface Way {
  self: Told;
  customer?: Told;
  /** All of the answers that are told so. */
  sitting: Sitting;
}

const HEIGHT = { highest: 1, lowest: 0 } as const;

/** An answer as its ids. */
function inWords(value: unknown): string {
  if (value === null || value === undefined) return 'cannot-say';
  if (Array.isArray(value)) return value.map(inWords).join(', ');
  if (typeof value !== 'object') return String(value);
  const parts = Object.entries(value).map(([key, each]) => `${key}: ${inWords(each)}`);
  return parts.join(', ') || 'none';
}

function differences(answers: Answers, base: Answers): string[] {
  return Object.keys(answers).filter(
    (id) => JSON.stringify(answers[id]?.response) !== JSON.stringify(base[id]?.response),
  );
}

/** Puts as many answers as it can to what all have in common, while the target stays reached. */
function shortened(
  answers: Answers,
  choices: Choices,
  all: keyof typeof HEIGHT,
  reaches: (answers: Answers) => boolean,
): { answers: Answers; told: Told } {
  const base = choices.at(HEIGHT[all]);
  let best = reaches(base) ? base : answers;
  const reset = (ids: readonly string[]) => {
    const common = ids.flatMap((id) => (base[id] ? [[id, base[id]] as const] : []));
    const tried = { ...best, ...Object.fromEntries(common) };
    if (ids.length > 0 && reaches(tried)) best = tried;
  };
  // Whole dimensions first: that leaves few questions to try one by one.
  const dimensions = new Set(choices.questions.map(({ dimension }) => dimension));
  for (const dimension of dimensions) {
    const own = choices.questions.filter((question) => question.dimension === dimension).map(({ id }) => id);
    reset(differences(best, base).filter((id) => own.includes(id)));
  }
  for (const id of differences(best, base)) reset([id]);
  const except = differences(best, base).map((question) => ({
    question,
    answer: inWords(best[question]?.response.value),
  }));
  return { answers: best, told: { all, except } };
}

function byLength(tellings: readonly ReturnType<typeof shortened>[]) {
  return [...tellings].sort((a, b) => a.told.except.length - b.told.except.length)[0];
}

/** The shortest telling of how a target is reached that was found; undefined where it was not reached. */
export function wayTo(preview: Preview, { target, sitting }: Reached): Way | undefined {
  if (!sitting) return undefined;
  const isReached = (tried: Sitting) => hits(preview, target, tried);
  const alone = isReached({ self: sitting.self });
  const customer = alone ? undefined : sitting.customer;
  const whole = (self: Answers, theirs = customer): Sitting =>
    theirs ? { self, customer: theirs } : { self };
  const mine = byLength(
    (['highest', 'lowest'] as const).map((all) =>
      shortened(sitting.self, preview.sides.self, all, (tried) => isReached(whole(tried))),
    ),
  );
  if (!mine) return undefined;
  if (!customer) return { self: mine.told, sitting: whole(mine.answers) };
  const theirs = byLength(
    (['highest', 'lowest'] as const).map((all) =>
      shortened(customer, preview.sides.customer, all, (tried) => isReached(whole(mine.answers, tried))),
    ),
  );
  return {
    self: mine.told,
    ...(theirs && { customer: theirs.told }),
    sitting: whole(mine.answers, theirs?.answers),
  };
}

function hits(preview: Preview, target: Target, sitting: Sitting): boolean {
  const result = preview.score(sitting);
  return result !== undefined && target.isHit(result);
}
