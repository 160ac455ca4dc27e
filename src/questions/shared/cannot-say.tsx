import type { VNode } from 'preact';
import { CANNOT_SAY } from '../../quiz/quiz.ts';
import { Choices } from './choices.tsx';

interface CannotSayProps {
  name: string;
  /** Absent where the answer is not offered. */
  label: string | undefined;
  on: boolean;
  disabled: boolean | undefined;
  onSwitch: ((on: boolean) => void) | undefined;
}

/** "I can't say" to a whole question, below controls that are no one group of radios or checkboxes. */
export function CannotSay({ name, label, on, disabled, onSwitch }: CannotSayProps): VNode | null {
  if (!label) return null;
  return (
    <Choices
      type="checkbox"
      name={name}
      choices={[]}
      chosen={on ? [CANNOT_SAY] : []}
      cannotSay={label}
      disabled={disabled}
      onSwitch={onSwitch && ((_, switched) => onSwitch(switched))}
    />
  );
}
