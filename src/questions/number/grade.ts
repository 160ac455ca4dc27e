import type { Question } from '../../quiz/quiz.ts';
import type { Rich } from '../../quiz/rich.ts';
import type { Grade, Grading } from '../kind.ts';

/** An amount typed in, with its unit. In a check there is a right one; in an assessment it is not scored. */
export interface NumberQuestion extends Question {
  unit: string;
  answer?: number;
  /** How far from the answer is still right, in the unit; 0 when absent. */
  tolerance?: number;
  why?: Rich;
  min?: number;
  max?: number;
  /** Amounts are whole steps from `min`, or from 0. */
  step?: number;
}

/** Digits with a point or a comma, with an exponent as JavaScript writes very large and small numbers. */
const DECIMAL = /^[+-]?(\d+[.,]?\d*|[.,]\d+)(e[+-]?\d+)?$/i;
/** Half of the world reads 1,200 as twelve hundred, the other half as a bit more than one. */
const AMBIGUOUS = /^[+-]?[1-9]\d{0,2},\d{3}$/;

/** A number and what is written behind it. */
const WITH_WORD = /(.*[\d.,])\s*(\p{L}.*|%)$/u;

/** Takes off the unit where it was typed too, or a beginning of it: `5 days`, `1 day`, `5 d`, `5%`. */
function withoutUnit(text: string, unit: string): string {
  const whole = unit.toLowerCase();
  return text.replace(WITH_WORD, (all, number: string, word: string) =>
    whole.startsWith(word.toLowerCase()) || (word === '%' && /per ?cent/.test(whole)) ? number : all,
  );
}

/**
 * Reads a typed number: decimal point or comma, spaces between thousands, a real minus sign, with its unit
 * or without.
 *
 * @returns undefined for what is no finite number, and for `1,200`, which can be read in two ways
 */
export function toNumber(text: string, unit: string): number | undefined {
  const plain = withoutUnit(text.trim(), unit)
    .replace(/\u2212/g, '-')
    .replace(/(\d)\s(?=\d{3}(?!\d))/g, '$1');
  if (!DECIMAL.test(plain) || AMBIGUOUS.test(plain)) return undefined;
  const number = Number(plain.replace(',', '.'));
  return Number.isFinite(number) ? number + 0 : undefined;
}

/** Whether a number is a whole count of steps, as far as binary fractions can tell. */
function onStep(number: number, { min = 0, step }: NumberQuestion): boolean {
  if (step === undefined) return true;
  const steps = (number - min) / step;
  return Math.abs(steps - Math.round(steps)) <= 1e-9 * Math.max(1, Math.abs(steps));
}

/** Within the tolerance, its edges included: 0.1 + 0.2 is 0.3, although not in binary. */
function isRight(number: number, answer: number, tolerance: number): boolean {
  const rounding = 4 * Number.EPSILON * Math.max(Math.abs(number), Math.abs(answer));
  return Math.abs(number - answer) - tolerance <= rounding;
}

export const grading: Grading<NumberQuestion, number> = {
  parse(value, question) {
    if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
    const { min = value, max = value } = question;
    // Adding 0 makes one of the two zeros.
    return value >= min && value <= max && onStep(value, question) ? value + 0 : undefined;
  },
  scored: ({ answer }) => answer !== undefined,
  complete: () => true,
  grade(value, { answer, tolerance = 0 }) {
    const grade: Grade = { chosen: [] };
    if (answer !== undefined) grade.credit = isRight(value, answer, tolerance) ? 1 : 0;
    return grade;
  },
};
