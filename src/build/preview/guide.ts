import { CANNOT_SAY } from '../../quiz/quiz.ts';
import type { Condition, Scoring } from '../../quiz/scoring.ts';
import type { Answers, Choices, Sitting } from './answers.ts';
import { type Candidate, unsaid } from './candidates.ts';

function pick<T>(list: readonly T[], random: () => number): T | undefined {
  return list[Math.floor(random() * list.length)];
}

/** Changes the questions of a dimension to a height, or near it. */
function dimensionAt(
  answers: Answers,
  choices: Choices,
  dimension: string,
  height: number,
  beside = height,
): Answers {
  const changed = choices.questions.flatMap((question) => {
    const found = question.dimension === dimension ? choices.near(question, height, beside) : undefined;
    return found ? [[question.id, found] as const] : [];
  });
  return { ...answers, ...Object.fromEntries(changed) };
}

/** Changes answers so that a line on questions holds, if it can. */
function withQuestion(
  line: Extract<Condition, { any: string[] }>,
  answers: Answers,
  choices: Choices,
  random: () => number,
): Answers {
  const id = pick(line.any, random);
  const question = choices.questions.find((each) => each.id === id);
  if (!question) return answers;
  const all: Candidate[] = [...choices.of(question.id), unsaid(question)];
  const fits = ({ grade: { chosen } }: Candidate) =>
    'answered' in line
      ? chosen.some((name) => line.answered.includes(name))
      : !chosen.some((name) => line.notAnswered.includes(name)) && !chosen.includes(CANNOT_SAY);
  const found = pick(all.filter(fits), random);
  return found ? { ...answers, [question.id]: found } : answers;
}

/** Changes answers in the direction in which a line of a rule holds. */
function withLine(
  line: Condition,
  answers: Answers,
  choices: Choices,
  scoring: Scoring,
  random: () => number,
): Answers {
  if ('any' in line) return withQuestion(line, answers, choices, random);
  if ('anyDimension' in line) {
    const dimension = pick(line.anyDimension, random);
    const place = scoring.bands.findIndex(({ id }) => line.band.includes(id));
    const from = scoring.bands[place]?.from ?? 0;
    const to = scoring.bands[place + 1]?.from ?? 4;
    const height = (from + random() * (to - from)) / 4;
    return dimension === undefined ? answers : dimensionAt(answers, choices, dimension, height);
  }
  const tally = scoring.tallies.find(({ id }) => id === line.tally);
  if (!tally) return answers;
  const at = (ids: readonly string[], height: number) =>
    ids.reduce((sofar, id) => dimensionAt(sofar, choices, id, height, height), answers);
  if ('open' in line) return at([pick(line.open, random) ?? ''], 0);
  if ('held' in line) return at([pick(line.held, random) ?? ''], 1);
  return at(tally.of, 'atLeast' in line ? 1 : 0);
}

/** A sitting changed so that the lines of a rule may all hold. */
export function towards(
  when: readonly Condition[],
  { self, customer }: Sitting,
  sides: { self: Choices; customer: Choices },
  scoring: Scoring,
  random: () => number,
): Sitting {
  let [mine, theirs] = [self, customer];
  for (const line of when) {
    const ofCustomer = 'of' in line && line.of === 'customer';
    if (!ofCustomer) mine = withLine(line, mine, sides.self, scoring, random);
    // What is said of dimensions and tallies is read from the customer's answers where there are any.
    if (ofCustomer || (theirs && !('any' in line)))
      theirs = withLine(line, theirs ?? sides.customer.at(1), sides.customer, scoring, random);
  }
  return theirs ? { self: mine, customer: theirs } : { self: mine };
}

/** The dimensions on which levels rest, in the author's order. */
export function carriersOf({ levels, tallies }: Scoring): string[] {
  const counted = (id: string | undefined) => tallies.find((tally) => tally.id === id)?.of ?? [];
  switch (levels.rule) {
    case 'mean':
      return levels.of;
    case 'count':
      return counted(levels.tally);
    case 'ladder':
      return levels.steps.flatMap(({ tally }) => counted(tally));
    case 'quadrant':
      return [...levels.across.of, ...levels.up.of];
  }
}
