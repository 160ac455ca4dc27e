import type { Question } from '../../quiz/quiz.ts';
import type { Rich } from '../../quiz/rich.ts';
import type { Grading } from '../kind.ts';

/** A word that is missing between two texts. */
export interface Blank {
  id: string;
  before?: Rich;
  after?: Rich;
  /** Answers that are right; the first is the model answer. */
  accept: [string, ...string[]];
  why: Rich;
}

/** Missing words, or what the letters of an acronym stand for, typed in. */
export interface RecallQuestion extends Question {
  blanks: Blank[];
}

/** Texts by the id of the blank, as they were typed; a blank without text has no entry. */
export type Texts = { [blank: string]: string };

/** Longest text of a blank, in characters. */
export const MAX_LENGTH = 200;

/**
 * What makes a word that word: without case, accents, the kind of apostrophe, hyphens or spaces, spare
 * spaces and final full stops.
 */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad]/g, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'")
    .replace(/[\s\u2010-\u2015-]+/g, ' ')
    .replace(/[\s.]+$/, '')
    .trim();
}

export function isRight({ accept }: Blank, text: string): boolean {
  const given = plain(text);
  return given !== '' && accept.some((right) => plain(right) === given);
}

/** The text of a blank; empty where there is none. */
export function textOf(texts: Texts, blank: string): string {
  return (Object.hasOwn(texts, blank) && texts[blank]) || '';
}

export const grading: Grading<RecallQuestion, Texts> = {
  parse(value, { blanks }) {
    // No blank has a number for its id, so there is nothing for one in a text or a list.
    const stored = new Map<string, unknown>(Object.entries(value ?? {}));
    const given = blanks.map(({ id }) => [id, stored.get(id) ?? ''] as const);
    const texts: [string, string][] = [];
    for (const [id, text] of given) {
      if (typeof text !== 'string' || text.length > MAX_LENGTH) return undefined;
      if (text !== '') texts.push([id, text]);
    }
    return texts.length > 0 ? Object.fromEntries(texts) : undefined;
  },
  scored: () => true,
  complete: (value, { blanks }) => blanks.every(({ id }) => textOf(value, id).trim() !== ''),
  /** Credit: the share of blanks that are right. */
  grade(value, { blanks }) {
    const right = blanks.filter((blank) => isRight(blank, textOf(value, blank.id)));
    return { chosen: [], credit: right.length / blanks.length };
  },
};
