import type { ContentRule } from '../rules/rule.ts';
import { questionTexts, unquoted } from './question-texts.ts';

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Forms that are verbs wherever they stand in a statement that is rated. */
const VERBS = set(`
  asked asks ask began bring brings brought came chose come comes did does explain explains explained felt find
  finds found gave get gets give gives go goes got greet greets greeted heard hear hears kept keep keeps knew
  know knows learnt learn learns led left let lets listen listens listened lost made make makes meant met paid
  put puts said sat saw say says send sends sent solve solves spoke speak speaks stood take takes taught tell
  tells thank thanks thanked told took understand understood warn warns went write writes wrote`);

/** Forms that are as often nouns: verbs only right behind a person. */
const NOUNS_TOO = set(`
  act acts agree agrees answer answers apologise apologises call calls care cares change changes check checks
  choose chooses confirm confirms follow follows help helps note notes offer offers own plan plans promise
  promises record records repeat repeats reply replies show shows test tests try tries use uses wait waits work
  works`);

const PEOPLE = set('i we you they he she');

/** May stand between a person and the verb. */
const BETWEEN = set('also always can could have never then will would');

/** Behind a form in -ed these show that it is a verb: "noted what" is one, the "dated" of "dated notes" is not. */
const BEHIND = set(`
  a about all an any at back by down each every for from her him his how in it its me my on our that the their
  them these they this those to up us what when where whether which who why with you your`);

/** When … : the case in which the rest is judged, and no idea of its own. */
const CASE = /^(when|where|if|before|after|while|once|until|since|given|in)\b[^,]*,/i;

function isVerb(words: readonly string[], place: number, person: boolean): boolean {
  const word = words[place] ?? '';
  if (VERBS.has(word) || (person && NOUNS_TOO.has(word))) return true;
  const next = words[place + 1];
  return /..ed$/.test(word) && (person || next === undefined || BEHIND.has(next));
}

/** Whether a verb begins these words, behind a person and a helping word perhaps. */
function beginsWithVerb(words: readonly string[], behindPerson: boolean): boolean {
  let person = behindPerson;
  for (const [place, word] of words.slice(0, 3).entries()) {
    if (isVerb(words, place, person)) return true;
    if (PEOPLE.has(word)) person = true;
    else if (!BETWEEN.has(word)) return false;
  }
  return false;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
}

/** The "and" or "or" that joins two verbs, with the word behind it; undefined where there is none. */
export function joinedVerbs(text: string): string | undefined {
  for (const sentence of unquoted(text).split(/(?<=[.?!;])\s/)) {
    const statement = sentence.replace(CASE, '');
    for (const { index } of statement.matchAll(/\b(and|or)\b/gi)) {
      const before = wordsOf(statement.slice(0, index));
      const [conjunction = '', ...after] = wordsOf(statement.slice(index));
      // "I check and record": who does the first does the second.
      const person = PEOPLE.has(before.at(-2) ?? '');
      const first = before.some((_, place) => isVerb(before, place, PEOPLE.has(before[place - 1] ?? '')));
      if (first && beginsWithVerb(after, person)) return `${conjunction} ${after[0] ?? ''}`;
    }
  }
  return undefined;
}

/**
 * A statement that is rated holds one idea: who does the one and not the other has no honest answer.
 * Checks are left out, because their cases tell a story.
 */
export const twoIdeas: ContentRule = (library) =>
  questionTexts(library).flatMap(({ text, quiz, at }) => {
    const near = quiz.value.purpose === 'assessment' ? joinedVerbs(text) : undefined;
    if (near === undefined) return [];
    const remedy = 'keep the one that matters more, or make two questions of it.';
    return [at(near, `"${near}": are these two ideas in one question?`, remedy)];
  });
