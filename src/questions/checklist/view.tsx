import type { VNode } from 'preact';
import { plural } from '../../messages/fill.ts';
import { CANNOT_SAY } from '../../quiz/quiz.ts';
import { type AnswerProps, type KindView, noKey } from '../kind.ts';
import { Choices, switchedOn } from '../shared/choices.tsx';
import { words } from '../shared/page.ts';
import { RichText } from '../shared/rich-text.tsx';
import { type ChecklistQuestion, type ChecklistValue, counts, grading, MAX_EVIDENCE } from './grade.ts';

/** "None of these". Not the shape of an id, so that no line can be called so. */
const NONE = '_none';

function Answer(props: AnswerProps<ChecklistQuestion, ChecklistValue>): VNode {
  const { question, context, name, value, onAnswer, cannotSay, reveal } = props;
  const say = words();
  const given = grading.parse(value, question, context);
  const ticks = new Map(Object.entries(given ?? {}));
  const answer = (next: Map<string, true | string>) =>
    onAnswer?.(next.size > 0 ? Object.fromEntries(next) : undefined);
  const onSwitch = (id: string, on: boolean) => {
    if (id === CANNOT_SAY) return onAnswer?.(on ? null : undefined);
    if (id === NONE) return onAnswer?.(on ? {} : undefined);
    const next = new Map(ticks);
    if (on) next.set(id, true);
    else next.delete(id);
    answer(next);
  };
  /** Evidence ticks its line; without it the line stays as it was. */
  const onEvidence = (id: string, text: string) => {
    if (text.trim() !== '') answer(new Map(ticks).set(id, text));
    else if (ticks.has(id)) answer(new Map(ticks).set(id, true));
  };
  const lines = question.lines.map(({ id, label, evidence }) => {
    const written = ticks.get(id);
    return {
      id,
      label: <RichText text={label} />,
      more: evidence && (
        <div class="evidence">
          <label>
            <span>{evidence}</span>
            <input
              type="text"
              name={`${name}-${id}`}
              value={typeof written === 'string' ? written : ''}
              maxLength={MAX_EVIDENCE}
              disabled={reveal}
              onInput={onAnswer && ((event) => onEvidence(id, event.currentTarget.value))}
            />
          </label>
        </div>
      ),
    };
  });
  const none = given && ticks.size === 0 ? [NONE] : [];
  return (
    <>
      <p class="choose">
        {question.lines.some(({ evidence }) => evidence)
          ? `${say.chooseAny} ${say.checklistEvidence}`
          : say.chooseAny}
      </p>
      <Choices
        type="checkbox"
        name={name}
        choices={[...lines, { id: NONE, label: say.checklistNone }]}
        chosen={value === null ? [CANNOT_SAY] : [...ticks.keys(), ...none]}
        cannotSay={cannotSay}
        disabled={reveal}
        onSwitch={onAnswer && onSwitch}
      />
    </>
  );
}

/** How many lines come to which value. */
function Key({ question: { lines } }: { question: ChecklistQuestion }): VNode {
  const say = words();
  return (
    <ul class="key-points">
      {[0, ...lines.map((_, place) => place + 1)].map((n) => (
        <li key={n}>
          {`${plural(say.checklistLines, n)} `}
          <b>{Math.round((400 * n) / lines.length) / 100}</b>
        </li>
      ))}
    </ul>
  );
}

export const view: KindView<ChecklistQuestion, ChecklistValue> = {
  grading,
  Answer,
  Given({ question, value }) {
    const say = words();
    const ticked = question.lines.filter(({ id }) => Object.hasOwn(value, id));
    if (ticked.length === 0) return <>{say.checklistNone}</>;
    return (
      <>
        {ticked.map((line, index) => {
          const note = counts(line, value) ? value[line.id] : say.checklistBare;
          const end = index < ticked.length - 1 ? '; ' : '';
          return (
            <span class="ticked" key={line.id}>
              <span>
                <RichText text={line.label} />
              </span>
              {typeof note === 'string' ? `: ${note}${end}` : end}
            </span>
          );
        })}
      </>
    );
  },
  Key: import.meta.env.SSR ? Key : noKey,
  read(form, name) {
    const on = switchedOn(form, name);
    const value: ChecklistValue = Object.create(null);
    for (const { value: id } of form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
      const written = switchedOn(form, `${name}-${id}`)[0] ?? '';
      if (id === NONE || id === CANNOT_SAY) continue;
      if (written.trim() !== '') value[id] = written;
      else if (on.includes(id)) value[id] = true;
    }
    if (Object.keys(value).length > 0) return value;
    if (on.includes(CANNOT_SAY)) return null;
    return on.includes(NONE) ? {} : undefined;
  },
};
