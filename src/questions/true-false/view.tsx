import type { VNode } from 'preact';
import { CANNOT_SAY } from '../../quiz/quiz.ts';
import { type AnswerProps, type KindView, noKey } from '../kind.ts';
import { Choices, switchedOn } from '../shared/choices.tsx';
import { ChosenLabels, OptionKey, optionChoices } from '../shared/option-choices.tsx';
import type { OptionQuestion } from '../shared/options.ts';
import { words } from '../shared/page.ts';
import { grading, type Judgement, type TrueFalseQuestion } from './grade.ts';

/** True and false as two options, each with its explanation. */
function asOptions(question: TrueFalseQuestion): OptionQuestion {
  const { answer, whyTrue, whyFalse } = question;
  const say = words();
  return {
    ...question,
    options: [
      { id: 'true', label: say.trueFalseTrue, correct: answer, why: whyTrue },
      { id: 'false', label: say.trueFalseFalse, correct: !answer, why: whyFalse },
    ],
  };
}

/** The reasons as options; undefined where none is asked for. */
function reasonsOf(question: TrueFalseQuestion): OptionQuestion | undefined {
  return question.reasons && { ...question, options: question.reasons };
}

function Answer(props: AnswerProps<TrueFalseQuestion, Judgement>): VNode {
  const { question, context, name, value, onAnswer, cannotSay, reveal } = props;
  const given = grading.parse(value, question, context) ?? {};
  const verdict = value === null ? [CANNOT_SAY] : [given.verdict ?? []].flat();
  const reason = [given.reason ?? []].flat();
  const reasons = reasonsOf(question);
  const onVerdict = (id: string) =>
    onAnswer?.(id === CANNOT_SAY ? null : { ...given, verdict: id === 'true' ? 'true' : 'false' });
  return (
    <>
      <Choices
        type="radio"
        name={name}
        choices={optionChoices(asOptions(question), verdict, reveal)}
        chosen={verdict}
        cannotSay={cannotSay}
        disabled={reveal}
        onSwitch={onAnswer && onVerdict}
      />
      {reasons && (
        <fieldset class="reasons">
          <legend>{words().trueFalseWhy}</legend>
          <Choices
            type="radio"
            name={`${name}-reason`}
            choices={optionChoices(reasons, reason, reveal)}
            chosen={reason}
            disabled={reveal}
            onSwitch={onAnswer && ((id) => onAnswer({ ...given, reason: id }))}
          />
        </fieldset>
      )}
    </>
  );
}

/** The key: both verdicts, and the reasons. */
function Key({ question }: { question: TrueFalseQuestion }): VNode {
  const reasons = reasonsOf(question);
  return (
    <>
      <OptionKey question={asOptions(question)} />
      {reasons && <p>{words().trueFalseWhy}</p>}
      {reasons && <OptionKey question={reasons} />}
    </>
  );
}

export const view: KindView<TrueFalseQuestion, Judgement> = {
  grading,
  Answer,
  Given({ question, value: { verdict, reason } }) {
    const reasons = reason ? reasonsOf(question) : undefined;
    return (
      <>
        {verdict && <ChosenLabels question={asOptions(question)} value={[verdict]} />}
        {verdict && reasons && ': '}
        {reason && reasons && <ChosenLabels question={reasons} value={[reason]} />}
      </>
    );
  },
  Key: import.meta.env.SSR ? Key : noKey,
  read(form, name) {
    const [verdict] = switchedOn(form, name);
    if (verdict === CANNOT_SAY) return null;
    const [reason] = switchedOn(form, `${name}-reason`);
    if (!verdict && !reason) return undefined;
    return {
      ...(verdict && { verdict: verdict === 'true' ? 'true' : 'false' }),
      ...(reason && { reason }),
    };
  },
};
