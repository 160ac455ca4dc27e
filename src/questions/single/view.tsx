import { CANNOT_SAY } from '../../quiz/quiz.ts';
import { type KindView, noKey } from '../kind.ts';
import { Choices, switchedOn } from '../shared/choices.tsx';
import { ChosenLabels, OptionKey, optionChoices } from '../shared/option-choices.tsx';
import type { OptionQuestion } from '../shared/options.ts';
import { grading } from './grade.ts';

export const view: KindView<OptionQuestion, string> = {
  grading,
  Answer({ question, name, value, onAnswer, cannotSay, reveal }) {
    const chosen = value === undefined ? [] : [value ?? CANNOT_SAY];
    return (
      <Choices
        type="radio"
        name={name}
        choices={optionChoices(question, chosen, reveal)}
        chosen={chosen}
        cannotSay={cannotSay}
        disabled={reveal}
        onSwitch={onAnswer && ((id) => onAnswer(id === CANNOT_SAY ? null : id))}
      />
    );
  },
  Given: ({ question, value }) => <ChosenLabels question={question} value={[value]} />,
  Key: import.meta.env.SSR ? OptionKey : noKey,
  read(form, name) {
    const [id] = switchedOn(form, name);
    return id === CANNOT_SAY ? null : id;
  },
};
