import type { VNode } from 'preact';
import { RichText } from '../../questions/shared/rich-text.tsx';
import { Given } from '../quiz/answer-list.tsx';
import type { PartProps } from './part.ts';

/** The questions that stand apart, each with its answer. */
export function ApartAnswers({ quiz, words, facts, views, attempt }: PartProps): VNode | null {
  const apart = quiz.questions.filter((question) => question.apart && facts.has(question.id));
  if (apart.length === 0) return null;
  return (
    <section class="result-part answers">
      <h3>{words.apartAnswers}</h3>
      <dl>
        {apart.map((question) => (
          <div key={question.id}>
            <dt>
              <RichText text={question.text} />
            </dt>
            <dd>
              <Given
                quiz={quiz}
                question={question}
                views={views}
                response={attempt.responses[question.id]}
              />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
