import { fill } from '../../messages/fill.ts';
import { CANNOT_SAY } from '../../quiz/quiz.ts';
import { type KindView, noKey } from '../kind.ts';
import { Choices, switchedOn } from '../shared/choices.tsx';
import { ChosenLabels, OptionKey, optionChoices } from '../shared/option-choices.tsx';
import { words } from '../shared/page.ts';
import { grading, howMany, type MultipleQuestion } from './grade.ts';

export const view: KindView<MultipleQuestion, string[]> = {
  grading,
  Answer({ question, name, value, onAnswer, cannotSay, reveal }) {
    const say = words();
    const count = howMany(question);
    const chosen = value === undefined ? [] : (value ?? [CANNOT_SAY]);
    const onSwitch = (id: string, on: boolean) => {
      if (id === CANNOT_SAY) return onAnswer?.(on ? null : undefined);
      const rest = chosen.filter((other) => other !== id && other !== CANNOT_SAY);
      const next = on ? [...rest, id] : rest;
      onAnswer?.(next.length > 0 ? next : undefined);
    };
    return (
      <>
        <p class="choose">{count === undefined ? say.chooseAny : fill(say.choose, { n: count })}</p>
        <Choices
          type="checkbox"
          name={name}
          choices={optionChoices(question, chosen, reveal)}
          chosen={chosen}
          cannotSay={cannotSay}
          disabled={reveal}
          onSwitch={onAnswer && onSwitch}
        />
      </>
    );
  },
  Given: ({ question, value }) => <ChosenLabels question={question} value={value} />,
  Key: import.meta.env.SSR ? OptionKey : noKey,
  read(form, name) {
    const ids = switchedOn(form, name);
    return ids.includes(CANNOT_SAY) ? null : ids.length > 0 ? ids : undefined;
  },
};
