import type { VNode } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { RichText } from '../../questions/shared/rich-text.tsx';
import type { Attempt } from '../../quiz/attempt.ts';
import { changeOf, dimensionIn, type Measured, measured } from '../../quiz/change.ts';
import { questionsOf } from '../../quiz/form.ts';
import type { Question } from '../../quiz/quiz.ts';
import { stepsOf } from '../../quiz/steps.ts';
import { Given } from '../quiz/answer-list.tsx';
import type { Views } from '../quiz/question-field.tsx';
import { wordOf } from '../result/part.ts';
import { outcomeOf, writtenApart } from './describe.ts';
import type { HistoryProps } from './history.tsx';
import { loadKinds } from './load-kinds.ts';
import { useRoom } from './room.ts';

const same = (a: Attempt, b: Attempt, question: string) =>
  JSON.stringify(a.responses[question]) === JSON.stringify(b.responses[question]);

/** Any two sittings side by side, answer by answer. */
export function Compare({ quiz, attempts }: HistoryProps): VNode {
  const { words } = useRoom();
  const say = words.compare;
  const id = useId();
  const [views, setViews] = useState<Views>();
  const [failed, setFailed] = useState(false);
  const [chosen, setChosen] = useState([attempts[1]?.id, attempts[0]?.id]);
  const [onlyDifferent, setOnlyDifferent] = useState(true);

  useEffect(() => {
    loadKinds(quiz).then(setViews, () => setFailed(true));
  }, [quiz]);

  const [one, other] = chosen.map(
    (each, at) => attempts.find((attempt) => attempt.id === each) ?? attempts[at],
  );
  if (!one || !other) return <p>{words.notLoaded}</p>;
  if (!views) return <p class="record-facts">{failed ? words.notLoaded : words.loading}</p>;

  const both = [one, other];
  const timeOf = ({ finished, saved }: Attempt) => finished ?? saved;
  const apart = writtenApart(attempts.map(timeOf), words.locale);
  const name = (attempt: Attempt) => apart(timeOf(attempt));
  const form = both.some((attempt) => attempt.form === 'full') ? 'full' : 'short';
  const wanted = (question: Question) =>
    both.some(({ responses }) => responses[question.id]) && !(onlyDifferent && same(one, other, question.id));
  const today = new Set(questionsOf(quiz, 'full').map((question) => question.id));
  const gone = [...new Set(both.flatMap(({ responses }) => Object.keys(responses)))]
    .filter((question) => !today.has(question))
    .filter((question) => !(onlyDifferent && same(one, other, question)));
  const steps = quiz.scoring
    ? stepsOf(quiz, form)
    : [{ id: quiz.id, heading: quiz.title, questions: quiz.questions, dimension: undefined }];
  const shown = steps
    .map((step) => ({ ...step, questions: step.questions.filter(wanted) }))
    .filter(({ questions }) => questions.length > 0);
  const pair = measured(both, quiz.id);
  const [first, second] = pair;

  const dimensionLine = (dimension: string | undefined) => {
    const { scoring } = quiz;
    if (!scoring || !dimension || !first || !second || first.version !== second.version) return null;
    const word = ({ result }: Measured) => {
      const own = dimensionIn(result, dimension);
      return (own && wordOf(scoring, own, result)) ?? words.trend.notEnough;
    };
    const change = changeOf(first, second, dimension);
    return (
      <p class="record-facts">
        <span class="mine">
          {word(first)} → {word(second)}
        </span>
        . {words.trend.changes[`${change.possible}`]}: {words.trend.reasons[change.reason]}.
      </p>
    );
  };

  const answer = (attempt: Attempt, question: Question) => (
    <dd>
      <span class="compare-when">{name(attempt)}</span>
      <Given quiz={quiz} question={question} views={views} response={attempt.responses[question.id]} />
    </dd>
  );

  return (
    <div class="compare">
      {both.map((attempt, at) => (
        <p class="compare-choice" key={at ? 'other' : 'one'}>
          <label for={`${id}-${at}`}>{at ? say.other : say.one}</label>
          <select
            id={`${id}-${at}`}
            value={attempt.id}
            onChange={({ currentTarget }) =>
              setChosen(chosen.map((old, i) => (i === at ? currentTarget.value : old)))
            }
          >
            {attempts.map((each) => (
              <option key={each.id} value={each.id}>
                {name(each)}: {outcomeOf(each, words)}
              </option>
            ))}
          </select>
        </p>
      ))}
      <p>
        <label class="compare-only">
          <input
            type="checkbox"
            checked={onlyDifferent}
            onChange={({ currentTarget }) => setOnlyDifferent(currentTarget.checked)}
          />
          {say.onlyDifferent}
        </label>
      </p>
      {one.version !== other.version && <p class="record-facts">{say.changed}</p>}
      {shown.length + gone.length === 0 && <p>{say.allSame}</p>}
      {shown.map((step) => (
        <section key={step.id}>
          <h5>{step.heading}</h5>
          {dimensionLine(step.dimension)}
          <dl class="compare-answers">
            {step.questions.map((question) => (
              <div key={question.id} class={same(one, other, question.id) ? '' : 'compare-differs'}>
                <dt>
                  <RichText text={question.text} />
                  {!same(one, other, question.id) && <b class="compare-mark">{say.different}</b>}
                </dt>
                {answer(one, question)}
                {answer(other, question)}
              </div>
            ))}
          </dl>
        </section>
      ))}
      {gone.length > 0 && (
        <ul>
          {gone.map((question) => (
            <li key={question}>{say.gone.replace('{id}', question)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
