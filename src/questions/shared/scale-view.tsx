import type { VNode } from 'preact';
import { CANNOT_SAY } from '../../quiz/quiz.ts';
import { type AnswerProps, type KindContext, type KindView, noKey } from '../kind.ts';
import { Choices, switchedOn } from './choices.tsx';
import { words } from './page.ts';
import { pointValue, type ScaleQuestion, scaleGrading, scaleOf } from './scale.ts';

/** A point's label, as the one who answers reads it. */
export function pointLabel(question: ScaleQuestion, context: KindContext, id: string): string {
  const scale = scaleOf(question, context);
  if (id === CANNOT_SAY) return scale.cannotSay;
  const point = scale.points.find((candidate) => candidate.id === id);
  return (context.perspective === 'customer' && point?.customer) || point?.label || id;
}

function Answer({ question, context, name, value, onAnswer }: AnswerProps<ScaleQuestion, string>): VNode {
  const scale = scaleOf(question, context);
  return (
    <Choices
      type="radio"
      name={name}
      layout="scale"
      choices={scale.points.map(({ id }) => ({ id, label: pointLabel(question, context, id) }))}
      chosen={value === undefined ? [] : [value ?? CANNOT_SAY]}
      cannotSay={scale.cannotSay}
      onSwitch={onAnswer && ((id) => onAnswer(id === CANNOT_SAY ? null : id))}
    />
  );
}

/** Values of all points in one line: "Hardly any 0 · Some 1 · …". */
function Key({ question, context }: { question: ScaleQuestion; context: KindContext }): VNode {
  const say = words();
  return (
    <ul class="key-points">
      {scaleOf(question, context).points.map((point) => (
        <li key={point.id}>
          {pointLabel(question, context, point.id)} <b>{pointValue(point, context) ?? say.notScored}</b>
        </li>
      ))}
    </ul>
  );
}

/** The view of any kind that is answered by one point of a scale. */
export const scaleView: KindView<ScaleQuestion, string> = {
  grading: scaleGrading,
  Answer,
  Key: import.meta.env.SSR ? Key : noKey,
  Given: ({ question, context, value }) => <>{pointLabel(question, context, value)}</>,
  stem: (question, context) => scaleOf(question, context).stem,
  cannotSay: (question, context) => scaleOf(question, context).cannotSay,
  read(form, name) {
    const [id] = switchedOn(form, name);
    return id === CANNOT_SAY ? null : id;
  },
};
