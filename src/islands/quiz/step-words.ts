import { page, type StepWords } from '../../questions/shared/page.ts';

/** The strings around the pages of an assessment. */
export function stepWords(): StepWords {
  const { stepWords: strings } = page();
  if (!strings) throw new Error('This page carries no words for the pages of an assessment.');
  return strings;
}
