import type { VNode } from 'preact';
import { Choices, switchedOn } from '../../questions/shared/choices.tsx';
import { words } from '../../questions/shared/page.ts';
import { RichText } from '../../questions/shared/rich-text.tsx';
import type { Sureness } from '../../quiz/attempt.ts';
import type { Question, Quiz } from '../../quiz/quiz.ts';
import { withSure } from '../../record/sure.ts';
import { controlName } from './question-field.tsx';
import type { Sitting } from './sitting.ts';

export { inOrderOf } from '../../quiz/shuffle.ts';

const GRADES = ['sure', 'fairly', 'guess'] as const;

/** The name of the controls for how sure one is. The underscore cannot stand in an author's id. */
function sureName(name: string): string {
  return `${name}_sure`;
}

function gradeOf(id: string | undefined): Sureness | undefined {
  return GRADES.find((grade) => grade === id);
}

/** Helps on, for those who open it. On paper it is open. */
export function Hint({ question: { hint } }: { question: Question }): VNode | null {
  if (!hint) return null;
  return (
    <details class="hint">
      <summary>{words().hint}</summary>
      <RichText text={hint} />
    </details>
  );
}

export interface ConfidenceProps {
  question: Question;
  /** Of the question's controls. */
  name: string;
  value: Sureness | undefined;
  /** It was passed over. */
  asked: boolean;
  closed: boolean;
  onSure: ((question: string, sure: Sureness) => void) | undefined;
}

/** How sure one is of the answer: a group of radios after the question's own controls. */
export function Confidence(props: ConfidenceProps): VNode | null {
  const { question, value, asked, closed, onSure } = props;
  const say = words();
  const name = sureName(props.name);
  if (!question.confidence) return null;
  return (
    <fieldset class="sure" id={name} tabIndex={-1} aria-describedby={asked ? `${name}-error` : undefined}>
      <legend>{say.sureAsk}</legend>
      {asked && (
        <p class="error" id={`${name}-error`}>
          {say.sureFirst}
        </p>
      )}
      <Choices
        type="radio"
        name={name}
        choices={GRADES.map((id) => ({ id, label: say.sureness[id] }))}
        chosen={value ? [value] : []}
        disabled={closed}
        onSwitch={
          onSure &&
          ((id) => {
            const sure = gradeOf(id);
            if (sure) onSure(question.id, sure);
          })
        }
      />
    </fieldset>
  );
}

/** Hears how sure the reader is. */
export function saySure(sitting: Sitting): (question: string, sure: Sureness) => void {
  return (question, sure) => sitting.say(question, withSure(question, sure));
}

/** Keeps what was said in the form before the script came. */
export function takeEarly({ id: quiz, questions }: Quiz, form: HTMLFormElement, sitting: Sitting): void {
  for (const { id } of questions) {
    const sure = gradeOf(switchedOn(form, sureName(controlName(quiz, id)))[0]);
    if (sure && !sitting.state().attempt?.shown?.includes(id)) saySure(sitting)(id, sure);
  }
}
