import type { VNode } from 'preact';
import { type AnswerProps, type KindView, noKey } from '../kind.ts';
import { CannotSay } from '../shared/cannot-say.tsx';
import { Choices } from '../shared/choices.tsx';
import { RichText } from '../shared/rich-text.tsx';
import { givenTo, type RowsValue } from '../shared/rows.ts';
import { RowNote, RowsGiven, RowsKey, readRows, verdictOn } from '../shared/rows-view.tsx';
import { grading, rowsOf, type SortQuestion } from './grade.ts';

/** The buckets as radios for each item. */
function Answer(props: AnswerProps<SortQuestion, RowsValue>): VNode {
  const { question, context, name, value, onAnswer, cannotSay, reveal } = props;
  const { rows, choices } = rowsOf(question);
  const given = grading.parse(value, question, context) ?? {};
  return (
    <>
      <div class="sort" data-rows={name}>
        {rows.map((row) => {
          const control = `${name}-${row.id}`;
          const bucket = givenTo(given, row.id);
          return (
            <fieldset
              class="sort-item"
              key={row.id}
              data-verdict={reveal ? verdictOn(row, given) : undefined}
              aria-describedby={reveal ? `${control}-note` : undefined}
            >
              <legend>
                <RichText text={row.label} />
              </legend>
              <Choices
                type="radio"
                name={control}
                choices={choices.map(({ id, label }) => ({ id, label: <RichText text={label} /> }))}
                chosen={bucket === undefined ? [] : [bucket]}
                disabled={reveal}
                onSwitch={onAnswer && ((id) => onAnswer({ ...given, [row.id]: id }))}
              />
              {reveal && <RowNote row={row} choices={choices} value={given} id={`${control}-note`} />}
            </fieldset>
          );
        })}
      </div>
      <CannotSay
        name={name}
        label={cannotSay}
        on={value === null}
        disabled={reveal}
        onSwitch={onAnswer && ((on) => onAnswer(on ? null : undefined))}
      />
    </>
  );
}

export const view: KindView<SortQuestion, RowsValue> = {
  grading,
  Answer,
  Given: ({ question, value }) => <RowsGiven {...rowsOf(question)} value={value} />,
  Key: import.meta.env.SSR ? ({ question }) => <RowsKey {...rowsOf(question)} /> : noKey,
  read: readRows,
};
