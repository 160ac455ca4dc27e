import type { ContentRule } from '../rules/rule.ts';
import { questionTexts, unquoted } from './question-texts.ts';

const NEGATION =
  /\b(not|never|no|nobody|none|nothing|nowhere|neither|nor|cannot|without|hardly|seldom|\p{L}+n[’']t)\b(\s\p{L}+)?/iu;

/** The sentence that asks: of a case that is told before it, nothing is asked. */
function asking(text: string): string {
  return text.split(/(?<=[.?!])\s+/).at(-1) ?? text;
}

/** A question says what is so: "never" to "I did not …" has to be worked out. */
export const negation: ContentRule = (library) =>
  questionTexts(library).flatMap(({ text, quiz, at }) => {
    const own = unquoted(text);
    const [near, word] = (quiz.value.purpose === 'check' ? asking(own) : own).match(NEGATION) ?? [];
    if (near === undefined) return [];
    return [at(near, `"${word}" turns this question round`, 'ask what is so, or what was done.')];
  });
