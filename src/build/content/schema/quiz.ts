import { z } from 'astro/zod';
import type { Option, Purpose, Question } from '../../../quiz/quiz.ts';
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

const ofCheck = { id, text: inlineText, read: passage };

const ofAssessment = {
  id,
  text: inlineText,
  dimension: z.exactOptional(id),
  heading: z.exactOptional(line),
  short: z.exactOptional(z.boolean()),
  customer: inlineText,
  read: z.exactOptional(passage),
  /** Numbers of the inventory of what the sources teach. */
  source: z.exactOptional(z.array(line)),
};

function questions(kinds: KindSchemas, purpose: Purpose) {
  const shapes = [...kinds].flatMap(([kind, { fields }]) => {
    const own = fields(purpose);
    const common = purpose === 'check' ? ofCheck : ofAssessment;
    return own ? [z.strictObject({ kind: z.literal(kind), ...common, ...own })] : [];
  });
  const [first, ...more] = shapes;
  if (!first) throw new Error(`No kind of question can be asked in quizzes of the purpose "${purpose}".`);
  // The kinds come from the registry, so the types of their fields are known only to themselves.
  const question = z
    .discriminatedUnion('kind', [first, ...more])
    .transform((written) => camelKeys(written) as unknown as AuthoredQuestion);
  return z.array(question).min(1);
}

const minutes = z.number().positive();

const head = {
  id,
  version: z.int().min(1),
  guide: z.exactOptional(id),
  title: line,
  summary: line,
  about: z.exactOptional(blockText),
};

/** The schema of content/quizzes/*.yaml, for the kinds there are. */
export function quizSchema(kinds: KindSchemas) {
  const check = z.strictObject({
    ...head,
    purpose: z.literal('check'),
    minutes: minutes.transform((full) => ({ full })),
    questions: questions(kinds, 'check'),
  });
  const assessment = z.strictObject({
    ...head,
    purpose: z.literal('assessment'),
    minutes: z.strictObject({ full: minutes, short: z.exactOptional(minutes) }),
    questions: questions(kinds, 'assessment'),
    ...scoringFields,
  });
  return z.discriminatedUnion('purpose', [check, assessment.transform(camelKeys)]);
}

export type AuthoredQuiz = z.infer<ReturnType<typeof quizSchema>>;
export type AuthoredAssessment = Extract<AuthoredQuiz, { purpose: 'assessment' }>;
