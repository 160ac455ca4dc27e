import type { ComponentChildren, VNode } from 'preact';
import { CANNOT_SAY } from '../../quiz/quiz.ts';

/** One line to choose. `verdict` and `note` appear once the answer is shown. */
export interface Choice {
  id: string;
  label: ComponentChildren;
  verdict?: 'right' | 'wrong' | undefined;
  note?: ComponentChildren;
  /** Stands below the line at all times. */
  more?: ComponentChildren;
}

interface ChoicesProps {
  type: 'radio' | 'checkbox';
  name: string;
  choices: Choice[];
  chosen: readonly string[];
  /** Label of "I can't say"; absent where it is not offered. */
  cannotSay?: string | undefined;
  /** Hears the id that was switched, and whether it is now on. */
  onSwitch?: ((id: string, on: boolean) => void) | undefined;
  disabled?: boolean | undefined;
  /** In a row where there is room; otherwise one below another. */
  layout?: 'scale' | undefined;
}

/** Native radios or checkboxes, one a line; a scale is laid out in a row where there is room. */
export function Choices(props: ChoicesProps): VNode {
  const { type, name, choices, chosen, cannotSay, onSwitch, disabled, layout } = props;
  const lines: Choice[] = cannotSay ? [...choices, { id: CANNOT_SAY, label: cannotSay }] : choices;
  return (
    <div class={`choices${layout ? ` choices-${layout}` : ''}`}>
      {lines.map(({ id, label, verdict, note, more }) => (
        <div
          key={id}
          class={`choice${id === CANNOT_SAY ? ' choice-apart' : ''}${chosen.includes(id) ? ' chosen' : ''}`}
          data-verdict={verdict}
        >
          <label>
            <input
              type={type}
              name={name}
              value={id}
              checked={chosen.includes(id)}
              disabled={disabled}
              aria-describedby={note ? `${name}-${id}-note` : undefined}
              onChange={onSwitch && ((event) => onSwitch(id, event.currentTarget.checked))}
            />
            <span>{label}</span>
          </label>
          {more}
          {note && (
            <div class="choice-note" id={`${name}-${id}-note`}>
              {note}
            </div>
          )}
        </div>
      ))}
    </div>
  );
}

/** The values of the controls called `name` that are switched on in a form. */
export function switchedOn(form: HTMLFormElement, name: string): string[] {
  // Files are not asked for anywhere.
  return new FormData(form).getAll(name) as string[];
}
