import type { VNode } from 'preact';
import { fill } from '../../messages/fill.ts';
import { CANNOT_SAY } from '../../quiz/quiz.ts';
import { type AnswerProps, type KindView, noKey } from '../kind.ts';
import { CannotSay } from '../shared/cannot-say.tsx';
import { switchedOn } from '../shared/choices.tsx';
import { words } from '../shared/page.ts';
import { RichText } from '../shared/rich-text.tsx';
import { grading, type RankQuestion, type RankValue } from './grade.ts';
import { Key, Reasons } from './order.tsx';

/** On paper a list to choose from shows nothing, so there the options are listed, with room for numbers. */
function OnPaper({ question }: { question: RankQuestion }): VNode {
  return (
    <div class="rank-paper">
      <p class="choose">{fill(words().rankOnPaper, { n: question.top })}</p>
      <ul class="rank-lines">
        {question.options.map(({ id, label }) => (
          <li key={id}>
            <RichText text={label} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Answer(props: AnswerProps<RankQuestion, RankValue>): VNode {
  const { question, context, name, value, onAnswer, cannotSay, reveal } = props;
  const say = words();
  const chosen = grading.parse(value, question, context) ?? [];
  const places = say.rankPlaces.slice(0, question.top);
  const choose = (place: number, id: string) => {
    const next = places.map((_, at) => {
      if (at === place) return id || null;
      return chosen[at] === id ? null : (chosen[at] ?? null);
    });
    onAnswer?.(grading.parse(next, question, context));
  };
  return (
    <div class="rank" data-rank={name}>
      <p class="choose">{fill(say.rankHow, { n: question.top })}</p>
      {places.map((label, place) => {
        const control = `${name}-place-${place + 1}`;
        const verdict = chosen[place] === question.order?.[place] ? 'right' : 'wrong';
        const shown = reveal && question.order;
        return (
          <div class="rank-place" key={label} data-verdict={shown ? verdict : undefined}>
            <label for={control}>{label}</label>
            <select
              id={control}
              name={control}
              value={chosen[place] ?? ''}
              disabled={reveal}
              onChange={onAnswer && ((event) => choose(place, event.currentTarget.value))}
            >
              <option value="" />
              {question.options.map(({ id, label: option }) => (
                <option key={id} value={id}>
                  <RichText text={option} />
                </option>
              ))}
            </select>
            {shown && <strong>{verdict === 'right' ? say.right : say.wrong}</strong>}
          </div>
        );
      })}
      {reveal && question.order ? (
        <Reasons question={question} chosen={chosen} />
      ) : (
        <OnPaper question={question} />
      )}
      <CannotSay
        name={name}
        label={cannotSay}
        on={value === null}
        disabled={reveal}
        onSwitch={onAnswer && ((on) => onAnswer(on ? null : undefined))}
      />
    </div>
  );
}

export const view: KindView<RankQuestion, RankValue> = {
  grading,
  Answer,
  Key: import.meta.env.SSR ? Key : noKey,
  Given({ question, value }) {
    const places = words().rankPlaces.map((label, place) => ({
      label,
      option: question.options.find(({ id }) => id === value[place]),
    }));
    const given = places.filter(({ option }) => option);
    return (
      <>
        {given.map(({ label, option }, index) => (
          <span key={label}>
            {`${index > 0 ? '; ' : ''}${label}: `}
            <b>
              <RichText text={option?.label ?? ''} />
            </b>
          </span>
        ))}
      </>
    );
  },
  read(form, name) {
    if (switchedOn(form, name).includes(CANNOT_SAY)) return null;
    const selects = form.querySelectorAll<HTMLSelectElement>(`[data-rank="${name}"] select`);
    const chosen = [...selects].map(({ value }) => value || null);
    return chosen.some((id) => id !== null) ? chosen : undefined;
  },
};
