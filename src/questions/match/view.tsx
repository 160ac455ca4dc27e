import type { VNode } from 'preact';
import { type AnswerProps, type KindView, noKey } from '../kind.ts';
import { CannotSay } from '../shared/cannot-say.tsx';
import { words } from '../shared/page.ts';
import { RichText } from '../shared/rich-text.tsx';
import { givenTo, type RowsValue } from '../shared/rows.ts';
import { RowNote, RowsGiven, RowsKey, readRows, verdictOn } from '../shared/rows-view.tsx';
import { grading, type MatchQuestion, rowsOf } from './grade.ts';

/** A select for each row. On paper a select shows nothing to choose from, so the answers are listed there. */
function Answer(props: AnswerProps<MatchQuestion, RowsValue>): VNode {
  const { question, context, name, value, onAnswer, cannotSay, reveal } = props;
  const say = words();
  const { rows, choices } = rowsOf(question);
  const given = grading.parse(value, question, context) ?? {};
  const choose = (row: string, answer: string) => {
    const { [row]: _, ...rest } = given;
    const chosen = answer ? { ...rest, [row]: answer } : rest;
    onAnswer?.(Object.keys(chosen).length > 0 ? chosen : undefined);
  };
  return (
    <>
      {question.reuse && <p class="choose">{say.matchReuse}</p>}
      <ul class="match-answers">
        {choices.map(({ id, label }) => (
          <li key={id}>
            <RichText text={label} />
          </li>
        ))}
      </ul>
      <div class="match" data-rows={name}>
        {rows.map((row) => {
          const control = `${name}-${row.id}`;
          return (
            <div class="match-row" key={row.id} data-verdict={reveal ? verdictOn(row, given) : undefined}>
              <label for={control}>
                <RichText text={row.label} />
              </label>
              <select
                id={control}
                name={control}
                value={givenTo(given, row.id) ?? ''}
                disabled={reveal}
                aria-describedby={reveal ? `${control}-note` : undefined}
                onChange={onAnswer && ((event) => choose(row.id, event.currentTarget.value))}
              >
                <option value="">{say.matchChoose}</option>
                {choices.map(({ id, label }) => (
                  <option key={id} value={id}>
                    <RichText text={label} />
                  </option>
                ))}
              </select>
              {reveal && <RowNote row={row} choices={choices} value={given} id={`${control}-note`} />}
            </div>
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

export const view: KindView<MatchQuestion, RowsValue> = {
  grading,
  Answer,
  Given: ({ question, value }) => <RowsGiven {...rowsOf(question)} value={value} />,
  Key: import.meta.env.SSR ? ({ question }) => <RowsKey {...rowsOf(question)} /> : noKey,
  read: readRows,
};
