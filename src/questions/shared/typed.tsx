import type { ComponentChildren, VNode } from 'preact';
import { fill } from '../../messages/fill.ts';
import type { Rich } from '../../quiz/rich.ts';
import { words } from './page.ts';
import { RichText } from './rich-text.tsx';

/** What is said of a line once the answer is shown. */
export interface Shown {
  /** Undefined: nothing was answered that could be right. */
  right: boolean | undefined;
  /** The right answer, where it is to be said. */
  answer?: string | false;
  why: Rich;
}

interface TypedProps {
  name: string;
  text: string;
  /** In characters. */
  maxLength: number;
  /** The label, around the line: at least one of the two. */
  before?: ComponentChildren;
  after?: ComponentChildren;
  inputMode?: 'decimal';
  invalid?: boolean;
  /** Ids of words that belong to the line. */
  describedBy?: string;
  disabled?: boolean | undefined;
  shown?: Shown | undefined;
  /** Hears the text as it is typed, and once more when the line is left. */
  onText?: ((text: string, left: boolean) => void) | undefined;
}

/** One line to type in, with its label before and after it. */
export function Typed(props: TypedProps): VNode {
  const { name, text, maxLength, before, after, inputMode, invalid, describedBy } = props;
  const { disabled, shown, onText } = props;
  const described = [describedBy, shown && `${name}-note`].filter(Boolean).join(' ');
  return (
    <div class="typed" data-verdict={shown && (shown.right ? 'right' : 'wrong')}>
      <label>
        {before && <span>{before}</span>}{' '}
        <input
          type="text"
          name={name}
          value={text}
          inputMode={inputMode}
          maxLength={maxLength}
          autocapitalize="none"
          spellcheck={false}
          disabled={disabled}
          aria-invalid={invalid || undefined}
          aria-describedby={described || undefined}
          onInput={onText && ((event) => onText(event.currentTarget.value, false))}
          onChange={onText && ((event) => onText(event.currentTarget.value, true))}
        />{' '}
        {after && <span>{after}</span>}
      </label>
      {shown && (
        <div class="choice-note" id={`${name}-note`}>
          <Note {...shown} />
        </div>
      )}
    </div>
  );
}

/** Whether what was typed is right, what would be, and why. */
function Note({ right, answer, why }: Shown): VNode {
  const say = words();
  return (
    <>
      {right !== undefined && <strong>{right ? say.right : say.wrong}</strong>}{' '}
      {answer && `${fill(say.typedAnswer, { answer })} `}
      <RichText text={why} />
    </>
  );
}
