import { z } from 'astro/zod';
import type { KindSchema } from '../../../questions/kind.ts';
import type { Option, Purpose, Question } from '../../../quiz/quiz.ts';
import { canShuffle } from '../../../quiz/shuffle.ts';
import type { KindSchemas } from '../kinds.ts';
import { scoringFields } from './scoring.ts';
import { blockText, camelKeys, id, inlineText, line, type PassageRef, passage } from './text.ts';

/** A question as it stands in a checked file: its passage is not looked up yet. */
export type AuthoredQuestion = Omit<Question, 'read'> & {
  read?: PassageRef;
  source?: string[];
  scale?: string;
  options?: Option[];
};

const questionId = id.describe(
  'Says what the question means; results are stored under it, so it never changes.',
);

const confidence = z
  .exactOptional(z.boolean())
  .describe('true: it also asks how sure the reader is; a wrong answer given for sure is listed first.');
const shuffle = z
  .exactOptional(z.boolean())
  .describe('true: from the second sitting on, what can be chosen stands in another order.');

/** What every question of a check may have beside what it asks. */
export const checkFields = {
  hint: z.exactOptional(inlineText).describe('Helps on, for those who open it. Markdown.'),
  confidence,
  shuffle,
};

const ofCheck = { id: questionId, text: inlineText, read: passage, ...checkFields };

const ofAssessment = {
  id: questionId,
  text: inlineText,
  dimension: z.exactOptional(id).describe('The dimension it measures.'),
  heading: z.exactOptional(line).describe('For a question without a dimension: the heading of its page.'),
  short: z.exactOptional(z.boolean()).describe('true: the short form asks it too.'),
  apart: z
    .exactOptional(z.boolean())
    .describe('true: shown with its answer at the end of the result, and counted nowhere.'),
  customer: z
    .exactOptional(inlineText)
    .describe('The same question as it is put to the customer; without it the customer is not asked.'),
  read: z.exactOptional(passage),
  source: z.exactOptional(z.array(line)).describe('Numbers of the inventory of what the sources teach.'),
};

/** All that a question of a kind says in a quiz of a purpose; undefined: such a quiz cannot ask it. */
export function questionShape(kind: string, { fields }: KindSchema<never>, purpose: Purpose) {
  const own = fields(purpose);
  const common = purpose === 'check' ? ofCheck : ofAssessment;
  return own && z.strictObject({ kind: z.literal(kind), ...common, ...own });
}

function questions(kinds: KindSchemas, purpose: Purpose) {
  const shapes = [...kinds].flatMap(([kind, schema]) => questionShape(kind, schema, purpose) ?? []);
  const [first, ...more] = shapes;
  if (!first) throw new Error(`No kind of question can be asked in quizzes of the purpose "${purpose}".`);
  // The kinds come from the registry, so the types of their fields are known only to themselves.
  const question = z
    .discriminatedUnion('kind', [first, ...more])
    .transform((written) => camelKeys(written) as unknown as AuthoredQuestion);
  return z.array(question).min(1);
}

const minutes = z.number().positive().describe('How long it takes, in minutes.');

const head = {
  id: id.describe('The name of the file; never changes.'),
  version: z.int().min(1).describe('Raise it when what a question means has changed.'),
  guide: z.exactOptional(id).describe('The slug of the guide it belongs to.'),
  title: line,
  summary: line.describe('What it asks, in a sentence.'),
  about: z.exactOptional(blockText).describe('Stands above the questions. Markdown of several paragraphs.'),
};

interface Defaults {
  confidence?: boolean;
  shuffle?: boolean;
  questions: AuthoredQuestion[];
}

/** Whether an answer to a question of a check can be right. */
export function isScored(question: AuthoredQuestion, kinds: KindSchemas): boolean {
  // The schema of its own kind has read the question, so it fits.
  return kinds.get(question.kind)?.scored?.(question as never) ?? true;
}

/** What a check says for all its questions goes to those that have nothing of their own, and can use it. */
function withDefaults<T extends Defaults>({ confidence, shuffle, ...quiz }: T, kinds: KindSchemas) {
  const questions = quiz.questions.map(
    (question): AuthoredQuestion => ({
      ...(confidence && isScored(question, kinds) && { confidence }),
      ...(shuffle && canShuffle(question) && { shuffle }),
      ...question,
    }),
  );
  return { ...quiz, questions };
}

/** The schema of content/quizzes/*.yaml, for the kinds there are. */
export function quizSchema(kinds: KindSchemas) {
  const check = z.strictObject({
    ...head,
    purpose: z.literal('check').describe('Knowledge: right, wrong and why.'),
    minutes: minutes.transform((full) => ({ full })),
    confidence,
    shuffle,
    pass: z
      .exactOptional(z.int().min(1))
      .describe('How many questions have to be right. Without it there is no talk of a mark.'),
    questions: questions(kinds, 'check'),
  });
  const assessment = z.strictObject({
    ...head,
    purpose: z.literal('assessment').describe('Self-evaluation: dimensions, a level and advice.'),
    minutes: z.strictObject({
      full: minutes,
      short: z.exactOptional(minutes).describe('For the questions marked short.'),
    }),
    questions: questions(kinds, 'assessment'),
    ...scoringFields,
  });
  return z.discriminatedUnion('purpose', [
    check.transform((quiz) => withDefaults(quiz, kinds)),
    assessment.transform(camelKeys),
  ]);
}

export type AuthoredQuiz = z.infer<ReturnType<typeof quizSchema>>;
export type AuthoredAssessment = Extract<AuthoredQuiz, { purpose: 'assessment' }>;
