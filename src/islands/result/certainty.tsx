import type { VNode } from 'preact';
import { plural } from '../../messages/fill.ts';
import { RichText } from '../../questions/shared/rich-text.tsx';
import type { PartProps } from './part.ts';

/** On what evidence the result rests, and how much could not be said (instruments R1, R6). */
export function Certainty({ quiz, scoring, words, result, facts }: PartProps): VNode | null {
  const grade = scoring.certainty?.grades.find(({ id }) => id === result.certainty);
  const asked = quiz.questions.find(({ id }) => id === scoring.certainty?.question);
  const unsaid = [...facts.values()].filter(({ given }) => given === 'cannot-say').length;
  if (!grade && unsaid === 0) return null;
  return (
    <section class="result-part result-certainty">
      <h3>{words.certainty}</h3>
      {grade && (
        <p>
          {words.certaintyIs} <strong class="mine">{grade.label}</strong>. <RichText text={grade.means} />
        </p>
      )}
      {grade && asked && (
        <p>
          {words.certaintyFrom} “<RichText text={asked.text} />” {words.certaintyRest}
        </p>
      )}
      {unsaid > 0 && <p>{plural(words.cannotSay, unsaid, { all: facts.size })}</p>}
    </section>
  );
}
