import type { Question } from '../../quiz/quiz.ts';
import type { Rich } from '../../quiz/rich.ts';
import type { Grading } from '../kind.ts';

/** Longest text, in characters. */
export const MAX_TEXT = 4000;

/** Something to think about in writing. */
export interface ReflectionQuestion extends Question {
  /** Lines that the field shows. */
  rows?: number;
  /** Said above the field. */
  hint?: Rich;
}

/**
 * Private text. It is never scored, and it is the reader's alone: whatever hands a result on (a table, a
 * print, a summary for somebody) leaves it out unless the reader ticked it. Only the file that brings the
 * record back has it without asking.
 */
export const grading: Grading<ReflectionQuestion, string> = {
  parse(value) {
    const text = typeof value === 'string' ? value.trimEnd() : '';
    return text === '' || text.length > MAX_TEXT ? undefined : text;
  },
  scored: () => false,
  optional: () => true,
  complete: () => true,
  grade: () => ({ chosen: [] }),
};
