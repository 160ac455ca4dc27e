import { checkProject } from '../../src/build/content/check.ts';
import { kinds } from '../../src/questions/index.ts';
import type { Grading } from '../../src/questions/kind.ts';
import type { Json, Responses } from '../../src/quiz/attempt.ts';
import type { Gradings } from '../../src/quiz/facts.ts';
import type { Quiz } from '../../src/quiz/quiz.ts';

const pairs = kinds.map(
  async (kind): Promise<[string, { grading: Grading }]> => [
    kind,
    await import(`../../src/questions/${kind}/grade.ts`),
  ],
);
export const gradings: Gradings = Object.fromEntries(await Promise.all(pairs));

const { quizzes, findings } = await checkProject(process.cwd());
if (findings.length > 0) throw new Error(`Content has findings; run "node src/build/content/cli.ts".`);

/** A quiz from content/, as readers get it. */
export function quizCalled(id: string): Quiz {
  const quiz = quizzes.get(id);
  if (!quiz) throw new Error(`no quiz ${id}`);
  return quiz;
}

/** Answers by question id: a point, options, null for "can't say", undefined for none. */
export type Answers = Readonly<Record<string, Json | undefined>>;

export function responsesOf(quiz: Quiz, answers: Answers): Responses {
  return Object.fromEntries(
    quiz.questions.flatMap(({ id, kind }) => {
      const value = answers[id];
      return value === undefined ? [] : [[id, { kind, value }]];
    }),
  );
}

/** The point of each scale of `partnership` that counts 0, 2, 3 or 4. An amount that counts 3 there is none. */
const points: Record<string, Record<0 | 2 | 3 | 4, string>> = {
  'last-ten': { 0: 'hardly-any', 2: 'about-half', 3: 'most', 4: 'all' },
  state: { 0: 'no', 2: 'partly', 3: 'yes', 4: 'could-show' },
  amount: { 0: 'much-too-little', 2: 'bit-too-little', 3: 'about-right', 4: 'about-right' },
};

/** Every question of `partnership` answered with the same value; about honesty, nothing to put right. */
export function partnershipAt(value: 0 | 2 | 3 | 4, changes: Answers = {}): Answers {
  const answers: Record<string, Json | undefined> = {};
  for (const question of quizCalled('partnership').questions) {
    if ('scale' in question) answers[question.id] = points[String(question.scale)]?.[value];
  }
  const honest = {
    'honesty-1': 'not-once',
    'honesty-2': 'neither',
    'honesty-3': 'not-once',
    'honesty-5': 'asked',
    'needs-that-matter-most': ['empathy', 'control'],
  };
  return { ...answers, ...honest, ...changes };
}
