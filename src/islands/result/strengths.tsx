import type { VNode } from 'preact';
import { RichText } from '../../questions/shared/rich-text.tsx';
import { Given } from '../quiz/answer-list.tsx';
import { dimensionOf, type PartProps, wordOf } from './part.ts';

/** Up to two dimensions that stand out well, with the answers behind them. */
export function Strengths({ quiz, scoring, words, result, facts, views, attempt }: PartProps): VNode {
  const strong = result.strengths.flatMap(
    (id) => result.dimensions.find((dimension) => dimension.id === id) ?? [],
  );
  return (
    <section class="result-part">
      <h3>{words.strengths}</h3>
      {strong.length === 0 && <p>{words.strengthsNone}</p>}
      {strong.map((dimension) => {
        const best = quiz.questions
          .filter((question) => question.dimension === dimension.id)
          .flatMap((question) => {
            const { value, scored } = facts.get(question.id) ?? {};
            return value === undefined || !scored ? [] : [{ question, value }];
          })
          .sort((a, b) => b.value - a.value)
          .slice(0, 2);
        return (
          <div class="strength" key={dimension.id}>
            <h4>
              {dimensionOf(scoring, dimension.id)?.label}:{' '}
              <span class="mine">{wordOf(scoring, dimension, result)}</span>
            </h4>
            <ul>
              {best.map(({ question }) => (
                <li key={question.id}>
                  <RichText text={question.text} />{' '}
                  <Given
                    quiz={quiz}
                    question={question}
                    views={views}
                    response={attempt.responses[question.id]}
                  />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
