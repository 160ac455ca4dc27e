import type { Condition } from '../../../quiz/scoring.ts';
import type { Path } from '../document.ts';
import type { Finding } from '../finding.ts';
import { didYouMean } from '../nearest.ts';
import type { AuthoredAssessment, AuthoredQuestion } from '../schema/quiz.ts';
import { assessmentsIn, type ContentRule, type ReadQuiz } from './rule.ts';
import { ruleLines } from './rule-lines.ts';

type Quiz = ReadQuiz<AuthoredAssessment>;

/** Faults of a line that looks at a tally; one that names none, or one that is not there, has none. */
function lineFaults(line: Condition, path: Path, { value, at }: Quiz): Finding[] {
  const tally = 'tally' in line ? value.tallies.find(({ id }) => id === line.tally) : undefined;
  if (!('tally' in line) || !tally) return [];
  const [key, named] = 'open' in line ? ['open', line.open] : 'held' in line ? ['held', line.held] : ['', []];
  const others = named.flatMap((id, place) => {
    if (tally.of.includes(id) || !value.dimensions.some((dimension) => dimension.id === id)) return [];
    const problem = `the tally "${tally.id}" does not count "${id}"`;
    return [at([...path, key, place], problem, didYouMean(id, tally.of, 'It counts'))];
  });
  const all = tally.of.length;
  if ('atLeast' in line && line.atLeast > all) {
    const problem = `the tally "${tally.id}" counts ${all}, so at least ${line.atLeast} is never reached`;
    return [at([...path, 'at-least'], problem, `write a number from 1 to ${all}.`)];
  }
  if (('atLeast' in line && line.atLeast === 0) || ('atMost' in line && line.atMost >= all)) {
    const problem = 'this holds whatever is answered';
    const remedy = 'write another number, or take the line out.';
    return [at([...path, 'atLeast' in line ? 'at-least' : 'at-most'], problem, remedy)];
  }
  return others;
}

/** Whether two lines on tallies leave no answers that make both hold. */
function contradict(a: Condition, b: Condition): boolean {
  if (!('tally' in a && 'tally' in b) || a.tally !== b.tally) return false;
  if ('held' in a && 'open' in b)
    return new Set([...a.held, ...b.open]).size === 1 && a.held.length === b.open.length;
  if ('atLeast' in a && 'atMost' in b) return a.atLeast > b.atMost;
  return false;
}

function contradictions(when: readonly Condition[], path: Path, at: Quiz['at']): Finding[] {
  const place = when.findIndex((line, end) =>
    when.slice(0, end).some((above) => contradict(above, line) || contradict(line, above)),
  );
  if (place < 0) return [];
  const remedy =
    'every line of a rule has to hold: name answers that can be given together, or make two rules of it.';
  return [at([...path, place], 'no answers make this line hold together with those above it', remedy)];
}

function sidesOf(question: AuthoredQuestion): string[] {
  const list = 'for' in question && Array.isArray(question.for) ? question.for : [];
  return list.map((each: { id: string }) => each.id);
}

/** A side is one that the questions of each dimension are asked for. */
function sideFaults(side: string | undefined, of: readonly string[], path: Path, quiz: Quiz): Finding[] {
  const { value, at, lost } = quiz;
  if (side === undefined || lost('questions').length > 0) return [];
  const lacking = of.filter((id) => {
    const questions = value.questions.filter(({ dimension }) => dimension === id);
    return questions.length > 0 && !questions.some((question) => sidesOf(question).includes(side));
  });
  if (lacking.length === 0) return [];
  const all = [...new Set(value.questions.flatMap(sidesOf))];
  const problem = `nothing is asked for "${side}" in the dimension ${lacking.map((id) => `"${id}"`).join(', ')}`;
  const remedy =
    all.length > 0 ? didYouMean(side, all, 'Sides') : 'ask pair questions with "for", or take it out.';
  return [at([...path, 'side'], problem, remedy)];
}

function onlyIfFaults({ value: { tallies }, at }: Quiz): Finding[] {
  return tallies.flatMap(({ id, of, onlyIf }, place) =>
    Object.entries(onlyIf ?? {}).flatMap(([dimension, when]) => {
      const path = ['tallies', place, 'only-if', dimension];
      if (!of.includes(dimension)) {
        const problem = `the tally "${id}" does not count "${dimension}"`;
        return [at(path, problem, didYouMean(dimension, of, 'It counts'))];
      }
      const line = when.findIndex((each) => 'tally' in each);
      if (line < 0) return [];
      const remedy = 'look at questions or bands here.';
      return [at([...path, line, 'tally'], 'what a tally counts cannot depend on a tally', remedy)];
    }),
  );
}

/** What is said of tallies fits what they count, and sides are asked for. */
export const tallies: ContentRule = (library) =>
  assessmentsIn(library).flatMap((quiz) => {
    const { levels, tallies: counted } = quiz.value;
    return [
      ...counted.flatMap(({ side, of }, place) => sideFaults(side, of, ['tallies', place], quiz)),
      ...(levels.rule === 'quadrant'
        ? (['across', 'up'] as const).flatMap((axis) =>
            sideFaults(levels[axis].side, levels[axis].of, ['levels', axis], quiz),
          )
        : []),
      ...onlyIfFaults(quiz),
      ...ruleLines(quiz.value).flatMap(({ when, path }) => {
        const faults = when.flatMap((line, place) => lineFaults(line, [...path, place], quiz));
        return faults.length > 0 ? faults : contradictions(when, path, quiz.at);
      }),
    ];
  });
