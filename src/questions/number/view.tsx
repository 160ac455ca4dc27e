import { Component, type VNode } from 'preact';
import { fill } from '../../messages/fill.ts';
import { CANNOT_SAY } from '../../quiz/quiz.ts';
import { type AnswerProps, type KindView, noKey } from '../kind.ts';
import { CannotSay } from '../shared/cannot-say.tsx';
import { switchedOn } from '../shared/choices.tsx';
import { words } from '../shared/page.ts';
import { RichText } from '../shared/rich-text.tsx';
import { Typed } from '../shared/typed.tsx';
import { grading, type NumberQuestion, toNumber } from './grade.ts';

/** What amounts are asked for: "from 0 up to 52 in steps of 0.5". */
function rangeOf({ min, max, step }: NumberQuestion): string {
  const say = words();
  return [
    min !== undefined && fill(say.numberFrom, { n: min }),
    max !== undefined && fill(say.numberTo, { n: max }),
    step !== undefined && fill(say.numberStep, { n: step }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The right amount: "5 weeks, give or take 1". */
function answerOf({ answer, unit, tolerance }: NumberQuestion): string {
  const amount = `${answer} ${unit}`;
  return tolerance ? `${amount}, ${fill(words().numberWithin, { n: tolerance })}` : amount;
}

type Props = AnswerProps<NumberQuestion, number>;

/** Keeps the text as it is typed, because "2," and "2.0" would become another text on their way through a number. */
class NumberField extends Component<Props, { text: string; left: boolean }> {
  override state = { text: '', left: false };

  private number(text: string): number | undefined {
    return toNumber(text, this.props.question.unit);
  }

  private amount(text: string): number | undefined {
    return grading.parse(this.number(text), this.props.question, this.props.context);
  }

  private hear(text: string, left: boolean): void {
    const { value, onAnswer } = this.props;
    const amount = this.amount(text);
    this.setState({ text, left });
    if (amount !== value) onAnswer?.(amount);
  }

  private trouble(text: string): string {
    if (!this.state.left || text.trim() === '' || this.amount(text) !== undefined) return '';
    const say = words();
    const { question } = this.props;
    return this.number(text) === undefined
      ? say.numberUnread
      : fill(say.numberOut, { range: rangeOf(question) });
  }

  override render({ question, context, name, value, onAnswer, cannotSay, reveal }: Props): VNode {
    const given = value === null ? null : grading.parse(value, question, context);
    const text = this.amount(this.state.text) === given ? this.state.text : String(given ?? '');
    const trouble = this.trouble(text);
    const range = reveal ? '' : rangeOf(question);
    const right =
      typeof given === 'number' ? grading.grade(given, question, context).credit === 1 : undefined;
    const { why } = question;
    const described = [range && `${name}-range`, trouble && `${name}-trouble`].filter(Boolean).join(' ');
    return (
      <>
        <Typed
          name={`${name}-number`}
          text={text}
          maxLength={40}
          before={<span class="visually-hidden">{words().numberLabel}</span>}
          after={question.unit}
          inputMode="decimal"
          invalid={trouble !== ''}
          describedBy={described}
          disabled={reveal}
          onText={onAnswer && ((typed, left) => this.hear(typed, left))}
          shown={reveal && why ? { right, answer: answerOf(question), why } : undefined}
        />
        {range && (
          <p class="aside" id={`${name}-range`}>
            {range}
          </p>
        )}
        {onAnswer && !reveal && (
          <div role="status">
            {trouble && (
              <p class="error" id={`${name}-trouble`}>
                {trouble}
              </p>
            )}
          </div>
        )}
        <CannotSay
          name={name}
          label={cannotSay}
          on={value === null}
          disabled={reveal}
          onSwitch={
            onAnswer &&
            ((on) => {
              this.setState({ text: '', left: false });
              onAnswer(on ? null : undefined);
            })
          }
        />
      </>
    );
  }
}

function Key({ question }: { question: NumberQuestion }): VNode {
  if (question.answer === undefined) {
    return (
      <ul class="key-points">
        <li>
          {question.unit} <b>{words().notScored}</b>
        </li>
      </ul>
    );
  }
  return (
    <ul class="key-options">
      <li data-verdict="right">
        {answerOf(question)}
        {question.why && (
          <p>
            <RichText text={question.why} />
          </p>
        )}
      </li>
    </ul>
  );
}

export const view: KindView<NumberQuestion, number> = {
  grading,
  Answer: (props) => <NumberField {...props} />,
  Given: ({ question, value }) => <>{`${value} ${question.unit}`}</>,
  Key: import.meta.env.SSR ? Key : noKey,
  read(form, name) {
    if (switchedOn(form, name).includes(CANNOT_SAY)) return null;
    const unit = form.querySelector(`[name="${name}-number"] ~ span`)?.textContent ?? '';
    return toNumber(switchedOn(form, `${name}-number`)[0] ?? '', unit);
  },
};
