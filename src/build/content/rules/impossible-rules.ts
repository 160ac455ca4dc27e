import type { Condition } from '../../../quiz/scoring.ts';
import type { Path } from '../document.ts';
import type { Finding } from '../finding.ts';
import type { Library } from '../library.ts';
import type { AuthoredAssessment, AuthoredQuestion } from '../schema/quiz.ts';
import { answerIds, assessmentsIn, type ContentRule, type ReadQuiz } from './rule.ts';
import { ruleLines } from './rule-lines.ts';

/** One way to make a line hold: any of these answers to a question. */
interface Way {
  question: string;
  answers: string[];
  /** Whether the question takes one answer, so that two lines have to agree on it. */
  one: boolean;
}

function way(line: Condition, question: AuthoredQuestion, library: Library): Way {
  const all = answerIds(question, library);
  const names = 'answered' in line ? line.answered : 'notAnswered' in line ? line.notAnswered : [];
  const whose = ('of' in line && line.of) || 'self';
  return {
    question: `${whose} ${question.id}`,
    answers: all.filter((id) => names.includes(id) === 'answered' in line),
    one: question.scale !== undefined || question.kind === 'single',
  };
}

/** All ways to make a line hold; undefined when they cannot be known, or another rule tells what is wrong. */
function waysOf(
  line: Condition,
  questions: readonly AuthoredQuestion[],
  library: Library,
): Way[] | undefined {
  if (!('any' in line)) return undefined;
  const asked = questions.filter(({ id }) => line.any.includes(id));
  const answers = asked.map((question) => answerIds(question, library));
  const names = 'answered' in line ? line.answered : line.notAnswered;
  const known =
    line.any.every((id) => asked.some((question) => question.id === id)) &&
    answers.every((each) => each.length > 0) &&
    names.every((name) => answers.flat().includes(name));
  if (!known) return undefined;
  return asked.map((question) => way(line, question, library)).filter((each) => each.answers.length > 0);
}

function canHold(lines: readonly Way[][], given: ReadonlyMap<string, string[]> = new Map()): boolean {
  const [first, ...rest] = lines;
  if (!first) return true;
  return first.some(({ question, answers, one }) => {
    if (!one) return canHold(rest, given);
    const earlier = given.get(question);
    const left = answers.filter((id) => !earlier || earlier.includes(id));
    return left.length > 0 && canHold(rest, new Map([...given, [question, left]]));
  });
}

function check(
  when: readonly Condition[],
  path: Path,
  { value, at }: ReadQuiz<AuthoredAssessment>,
  library: Library,
): Finding[] {
  const lines = when.map((line) => waysOf(line, value.questions, library));
  const upTo = (place: number) => lines.slice(0, place + 1).flatMap((ways) => (ways ? [ways] : []));
  const place = lines.findIndex((_, end) => !canHold(upTo(end)));
  if (place < 0) return [];
  if (lines[place]?.length === 0) {
    const remedy = 'leave out the answers with which it is to hold, or write "answered: …".';
    return [at([...path, place, 'not-answered'], 'every answer stands here, so this never holds', remedy)];
  }
  const remedy =
    'every line of a rule has to hold: name answers that can be given together, or make two rules of it.';
  return [at([...path, place], 'no answers make this line hold together with those above it', remedy)];
}

/** Some answers make each rule hold, of gates, caps, tallies and flags. */
export const impossibleRules: ContentRule = (library) =>
  assessmentsIn(library).flatMap((quiz) =>
    ruleLines(quiz.value).flatMap(({ when, path }) => check(when, path, quiz, library)),
  );
