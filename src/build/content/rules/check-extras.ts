import { canShuffle } from '../../../quiz/shuffle.ts';
import type { Finding } from '../finding.ts';
import type { Library } from '../library.ts';
import { isScored } from '../schema/quiz.ts';
import { type ContentRule, quizzesIn, type ReadQuiz } from './rule.ts';

/** The mark can be reached. While questions have other faults, nobody knows how many there will be. */
function unreachableMark({ value, whole, at }: ReadQuiz, library: Library): Finding[] {
  if (value.purpose !== 'check' || value.pass === undefined || !whole) return [];
  const scored = value.questions.filter((question) => isScored(question, library.kinds)).length;
  if (value.pass <= scored) return [];
  const many = scored === 1 ? '1 question has' : `${scored} questions have`;
  const problem = `the mark is ${value.pass}, and ${many} a right answer`;
  return [at(['pass'], problem, `write a number up to ${scored}, or take "pass" out.`)];
}

function idleSwitches({ value, at }: ReadQuiz, library: Library): Finding[] {
  if (value.purpose !== 'check') return [];
  return value.questions.flatMap((question, place): Finding[] => {
    const findings: Finding[] = [];
    const path = ['questions', place];
    if (question.shuffle && !canShuffle(question)) {
      const problem = `a question of the kind "${question.kind}" has nothing to shuffle`;
      findings.push(at([...path, 'shuffle'], problem, 'take "shuffle" out.'));
    }
    if (question.confidence && !isScored(question, library.kinds)) {
      const problem = 'it asks how sure the reader is of an answer that is never right or wrong';
      const remedy = 'take "confidence" out, or say which answers are right.';
      findings.push(at([...path, 'confidence'], problem, remedy));
    }
    return findings;
  });
}

/** What a check asks for beyond its questions has something to work on. */
export const checkExtras: ContentRule = (library) =>
  quizzesIn(library).flatMap((quiz) => [...unreachableMark(quiz, library), ...idleSwitches(quiz, library)]);
