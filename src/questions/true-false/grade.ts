import type { Option, Question } from '../../quiz/quiz.ts';
import type { Rich } from '../../quiz/rich.ts';
import type { Grade, Grading } from '../kind.ts';

/** A statement that is true or false. A lucky guess is half the story, so it also asks why, or how sure. */
export interface TrueFalseQuestion extends Question {
  answer: boolean;
  /** What to say about either choice, right or wrong. */
  whyTrue: Rich;
  whyFalse: Rich;
  /** Reasons to choose from; exactly one is correct. */
  reasons?: Option[];
}

export const verdicts = ['true', 'false'] as const;

/** What was chosen so far: the verdict, the id of a reason, or both. */
export type Judgement = { verdict?: (typeof verdicts)[number]; reason?: string };

export const grading: Grading<TrueFalseQuestion, Judgement> = {
  parse(value, question) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const judgement: Judgement = {};
    if ('verdict' in value && Object.hasOwn(value, 'verdict')) {
      const verdict = verdicts.find((word) => word === value.verdict);
      if (!verdict) return undefined;
      judgement.verdict = verdict;
    }
    if ('reason' in value && Object.hasOwn(value, 'reason')) {
      const reason = question.reasons?.find(({ id }) => id === value.reason);
      if (!reason) return undefined;
      judgement.reason = reason.id;
    }
    return judgement.verdict || judgement.reason ? judgement : undefined;
  },
  scored: () => true,
  complete: ({ verdict, reason }, question) =>
    verdict !== undefined && (question.reasons === undefined || reason !== undefined),
  /** Credit: half for the verdict, and the other half for the reason too; a reason alone earns nothing. */
  grade({ verdict, reason }, question) {
    const grade: Grade = { chosen: [verdict ?? [], reason ?? []].flat(), credit: 0 };
    if (verdict !== String(question.answer)) return grade;
    const known = question.reasons?.find(({ id }) => id === reason)?.correct ?? !question.reasons;
    return { ...grade, credit: known ? 1 : 0.5 };
  },
};
