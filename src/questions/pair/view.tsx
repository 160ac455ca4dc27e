import type { VNode } from 'preact';
import { fill } from '../../messages/fill.ts';
import { CANNOT_SAY } from '../../quiz/quiz.ts';
import { type AnswerProps, type KindContext, type KindView, noKey } from '../kind.ts';
import { type Choice, Choices } from '../shared/choices.tsx';
import { words } from '../shared/page.ts';
import { RichText } from '../shared/rich-text.tsx';
import { scaleOf } from '../shared/scale.ts';
import { pointLabel, scaleView } from '../shared/scale-view.tsx';
import { grading, ME, type PairQuestion, type PairValue } from './grade.ts';

type Props = AnswerProps<PairQuestion, PairValue>;

/** Whom the question is answered for; without `for` it is the reader, who need not be told so. */
function rowsOf({ for: several }: PairQuestion): { id: string; label?: string }[] {
  return several ?? [{ id: ME }];
}

/** The chosen point by row. "Can't say" to the whole question is that in every row. */
function placesOf({ question, context, value }: Pick<Props, 'question' | 'context' | 'value'>) {
  if (value === null) return new Map(rowsOf(question).map(({ id }) => [id, CANNOT_SAY]));
  const given = grading.parse(value, question, context) ?? {};
  return new Map(Object.entries(typeof given === 'string' ? { [ME]: given } : given));
}

function Answer(props: Props): VNode {
  const { question, context, name, onAnswer, reveal } = props;
  const { points, cannotSay } = scaleOf(question, context);
  const several = question.for;
  const rows = rowsOf(question);
  const places = placesOf(props);
  const choose = (row: string, point: string) => {
    const next = new Map(places).set(row, point);
    if (rows.every(({ id }) => next.get(id) === CANNOT_SAY)) onAnswer?.(null);
    else onAnswer?.(several ? Object.fromEntries(next) : point);
  };
  const labels = points.map(({ id }) => ({ id, label: pointLabel(question, context, id) }));
  const radios = (row: string, choices: Choice[], apart?: string) => (
    <Choices
      type="radio"
      name={several ? `${name}-${row}` : name}
      layout="scale"
      choices={choices}
      chosen={[...places].flatMap(([id, point]) => (id === row ? [point] : []))}
      cannotSay={apart}
      disabled={reveal}
      onSwitch={onAnswer && ((point) => choose(row, point))}
    />
  );
  // The underscore cannot stand in an author's id, so these clash with no control's.
  const statements = `${name}_left ${name}_right`;
  return (
    <div class="pair" data-pair={name}>
      <p class="pair-left" id={`${name}_left`}>
        <RichText text={question.left} />
      </p>
      <div class="pair-places">
        {rows.map(({ id, label }) => (
          <div
            key={id}
            role="radiogroup"
            aria-labelledby={label ? `${name}-${id}_for ${statements}` : statements}
          >
            {label && (
              <p class="pair-for" id={`${name}-${id}_for`}>
                {label}
              </p>
            )}
            {radios(id, labels, several && cannotSay)}
          </div>
        ))}
      </div>
      <p class="pair-right" id={`${name}_right`}>
        <RichText text={question.right} />
      </p>
      {!several && radios(ME, [], cannotSay)}
    </div>
  );
}

/** The places in words, and the statements they lie between: a place alone says nothing. */
function Given({
  question,
  context,
  value,
}: {
  question: PairQuestion;
  context: KindContext;
  value: PairValue;
}) {
  const places = placesOf({ question, context, value });
  const said = rowsOf(question).flatMap(({ id, label }) => {
    const point = places.get(id);
    return point === undefined ? [] : `${label ? `${label}: ` : ''}${pointLabel(question, context, point)}`;
  });
  return (
    <span class="pair-given">
      {said.map((place) => (
        <span key={place}>{`${place} `}</span>
      ))}
      <small>
        <span>
          <RichText text={question.left} />
        </span>
        {' ↔ '}
        <span>
          <RichText text={question.right} />
        </span>
      </small>
    </span>
  );
}

function Key({ question, context }: { question: PairQuestion; context: KindContext }): VNode {
  const me = question.for?.find(({ id }) => id === ME)?.label;
  return (
    <>
      <scaleView.Key question={question} context={context} />
      {me && <p class="aside">{fill(words().pairCounts, { me })}</p>}
    </>
  );
}

export const view: KindView<PairQuestion, PairValue> = {
  grading,
  Answer,
  Given,
  Key: import.meta.env.SSR ? Key : noKey,
  read(form, name) {
    const pair = form.querySelector(`[data-pair="${name}"]`);
    const chosen = [...(pair?.querySelectorAll<HTMLInputElement>(':checked') ?? [])];
    const [first] = chosen;
    if (!first) return undefined;
    if (first.name === name) return first.value === CANNOT_SAY ? null : first.value;
    const all = chosen.length === pair?.querySelectorAll('[role="radiogroup"]').length;
    if (all && chosen.every(({ value }) => value === CANNOT_SAY)) return null;
    return Object.fromEntries(
      chosen.map(({ name: control, value }) => [control.slice(name.length + 1), value]),
    );
  },
};
