import { Component, type VNode } from 'preact';
import type { KindView } from '../../questions/kind.ts';
import { RichText } from '../../questions/shared/rich-text.tsx';
import type { Json } from '../../quiz/attempt.ts';
import type { Question, Quiz } from '../../quiz/quiz.ts';
import type { Early } from './sitting.ts';

/** The views of the kinds that a quiz uses, by the kind's name. */
export type Views = Readonly<Record<string, KindView>>;

/** The name of a question's controls, unique on a page that may hold several quizzes. */
export function controlName(quiz: string, question: string): string {
  return `${quiz}-${question}`;
}

export interface QuestionFieldProps {
  quiz: Quiz;
  question: Question;
  views: Views;
  value: Json | undefined;
  /** Said above the controls when the question was passed over. */
  error?: string | undefined;
  /** Id of words above the question that belong to it. */
  stem?: string | undefined;
  reveal?: boolean | undefined;
  /** The attempt is finished: the answers stay as they are. */
  closed?: boolean | undefined;
  cannotSay?: string | undefined;
  /** Must stay the same function, or the question renders anew. */
  onAnswer?: ((question: string, value: Json | undefined) => void) | undefined;
  /** What stands before and after the controls. */
  before?: VNode | undefined;
  after?: VNode | undefined;
  /** What stands before the question: its number, and a mark. */
  number?: string | number | undefined;
}

/** A question: fieldset, legend and the controls of its kind. Renders anew only when something of its own changes. */
export class QuestionField extends Component<QuestionFieldProps> {
  override shouldComponentUpdate(next: QuestionFieldProps): boolean {
    const now: Record<string, unknown> = { ...this.props };
    return Object.entries(next).some(([key, value]) => value !== now[key]);
  }

  override render(props: QuestionFieldProps): VNode {
    const { quiz, question, views, value, error, stem, reveal = false, cannotSay, number } = props;
    const name = controlName(quiz.id, question.id);
    const view = views[question.kind];
    if (!view) throw Error(question.kind);
    return (
      <fieldset
        class="question"
        data-question={question.id}
        id={name}
        tabIndex={-1}
        disabled={this.props.closed}
        aria-describedby={[stem, error && `${name}-error`].filter(Boolean).join(' ') || undefined}
      >
        <legend>
          {number !== undefined && <span class="question-number">{`${number}. `}</span>}
          <RichText text={question.text} />
        </legend>
        {error && (
          <p class="error" id={`${name}-error`}>
            {error}
          </p>
        )}
        {props.before}
        <view.Answer
          question={question}
          context={{ scales: quiz.scales, perspective: 'self' }}
          name={name}
          value={value}
          reveal={reveal}
          cannotSay={cannotSay}
          onAnswer={
            this.props.onAnswer && ((answer: Json | undefined) => this.props.onAnswer?.(question.id, answer))
          }
        />
        {props.after}
      </fieldset>
    );
  }
}

/** What was answered in a form before any script ran: by question id, only where something was. */
export function readEarly({ id: quiz, questions }: Quiz, views: Views, form: HTMLFormElement): Early {
  const early: Early = {};
  for (const { id, kind } of questions) {
    const value = views[kind]?.read(form, controlName(quiz, id));
    if (value !== undefined) early[id] = value;
  }
  return early;
}
