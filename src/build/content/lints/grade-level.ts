import { syllable } from 'syllable';

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const words = new Intl.Segmenter('en-GB', { granularity: 'word' });

/**
 * The Flesch–Kincaid grade level of plain English prose: 7 is read at an age of about 12 (Kincaid and
 * others, 1975, Navy report 8-75).
 *
 * @param paragraphs each ends a sentence, whether or not it has a full stop
 * @param free syllables that are not counted
 * @returns the grade, and the number of words it rests on
 */
export function gradeLevel(paragraphs: readonly string[], free = 0): { grade: number; words: number } {
  const stretches = paragraphs.flatMap((text) => [...sentences.segment(text)].map(({ segment }) => segment));
  const spoken = stretches.map((stretch) =>
    [...words.segment(stretch)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment),
  );
  const inAll = spoken.filter((sentence) => sentence.length > 0);
  const all = inAll.flat();
  if (all.length === 0) return { grade: 0, words: 0 };
  const syllables = all.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const grade = 0.39 * (all.length / inAll.length) + 11.8 * ((syllables - free) / all.length) - 15.59;
  return { grade, words: all.length };
}
