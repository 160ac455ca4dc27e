import type { VNode } from 'preact';
import { Choices, switchedOn } from '../../questions/shared/choices.tsx';
import { words } from '../../questions/shared/page.ts';
import { RichText } from '../../questions/shared/rich-text.tsx';
import type { Question, Quiz } from '../../quiz/quiz.ts';
import type { Rich } from '../../quiz/rich.ts';
import { withSure } from '../../record/sure.ts';
import { controlName } from './question-field.tsx';
import type { Sitting } from './sitting.ts';

export { inOrderOf } from '../../quiz/shuffle.ts';

const GRADES = ['sure', 'fairly', 'guess'] as const;

/** The name of the controls for how sure one is. The underscore cannot stand in an author's id. */
function sureName(quiz: string, question: string): string {
  return `${controlName(quiz, question)}_sure`;
}

/** Saves how sure the reader is; what is no grade is nothing. */
function saySure(sitting: Sitting, question: string, grade: string | undefined): void {
  const sure = GRADES.find((each) => each === grade);
  if (sure) sitting.say(question, withSure(question, sure));
}

/** A hint, for those who open it; on paper it is open. */
function Hint({ text }: { text: Rich }): VNode {
  return (
    <details class="hint">
      <summary>{words().hint}</summary>
      <RichText text={text} />
    </details>
  );
}

/**
 * What stands before and after the controls of a question: a hint, and how sure one is of the answer.
 *
 * @param sitting absent on paper
 * @param urged the reader passed it over
 */
export function around(
  quiz: string,
  { id, hint, confidence }: Question,
  sitting?: Sitting,
  urged = false,
): { before?: VNode; after?: VNode } {
  const say = words();
  const name = sureName(quiz, id);
  const { sure, shown, finished } = sitting?.state().attempt ?? {};
  const closed = finished !== undefined || shown?.includes(id);
  const ask = urged && !closed;
  return {
    ...(hint && { before: <Hint text={hint} /> }),
    ...(confidence && {
      after: (
        <fieldset class="sure" id={name} tabIndex={-1} aria-describedby={ask ? `${name}-error` : undefined}>
          <legend>{say.sureAsk}</legend>
          {ask && (
            <p class="error" id={`${name}-error`}>
              {say.sureFirst}
            </p>
          )}
          <Choices
            type="radio"
            name={name}
            choices={GRADES.map((grade) => ({ id: grade, label: say.sureness[grade] }))}
            chosen={[sure?.[id] ?? '']}
            disabled={closed}
            onSwitch={sitting && ((grade) => saySure(sitting, id, grade))}
          />
        </fieldset>
      ),
    }),
  };
}

/** Keeps what was said in the form before the script came. */
export function takeEarly({ id: quiz, questions }: Quiz, form: HTMLFormElement, sitting: Sitting): void {
  for (const { id } of questions) saySure(sitting, id, switchedOn(form, sureName(quiz, id))[0]);
}
