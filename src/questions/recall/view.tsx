import type { VNode } from 'preact';
import { fill } from '../../messages/fill.ts';
import { CANNOT_SAY } from '../../quiz/quiz.ts';
import { type AnswerProps, type KindView, noKey } from '../kind.ts';
import { CannotSay } from '../shared/cannot-say.tsx';
import { switchedOn } from '../shared/choices.tsx';
import { words } from '../shared/page.ts';
import { RichText } from '../shared/rich-text.tsx';
import { Typed } from '../shared/typed.tsx';
import {
  type Blank,
  grading,
  isRight,
  MAX_LENGTH,
  type RecallQuestion,
  type Texts,
  textOf,
} from './grade.ts';

/** What stands before a blank; its number where the author left it without any words. */
function Before({ blank: { before, after }, place }: { blank: Blank; place: number }): VNode {
  const text = before ?? (after ? '' : fill(words().recallBlank, { n: place + 1 }));
  // Letters of an acronym stand one below the other.
  return text.length === 1 ? (
    <span class="letter">
      <RichText text={text} />
    </span>
  ) : (
    <RichText text={text} />
  );
}

function Answer(props: AnswerProps<RecallQuestion, Texts>): VNode {
  const { question, context, name, value, onAnswer, cannotSay, reveal } = props;
  const given = grading.parse(value, question, context);
  const onText = (id: string, text: string) =>
    onAnswer?.(grading.parse({ ...given, [id]: text }, question, context));
  return (
    <>
      <div data-rows={name}>
        {question.blanks.map((blank, place) => {
          const { id, after, accept, why } = blank;
          const text = textOf(given ?? {}, id);
          const right = given && isRight(blank, text);
          return (
            <Typed
              key={id}
              name={`${name}-${id}`}
              text={text}
              maxLength={MAX_LENGTH}
              before={<Before blank={blank} place={place} />}
              after={after && <RichText text={after} />}
              disabled={reveal}
              shown={reveal ? { right, answer: !right && accept[0], why } : undefined}
              onText={onAnswer && ((typed) => onText(id, typed))}
            />
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

function Key({ question }: { question: RecallQuestion }): VNode {
  return (
    <ul class="key-options">
      {question.blanks.map((blank, place) => {
        const [model, ...others] = blank.accept;
        return (
          <li key={blank.id}>
            <Before blank={blank} place={place} /> <b>{model}</b>{' '}
            {blank.after && <RichText text={blank.after} />}
            {others.length > 0 && ` (${fill(words().recallAlso, { texts: others.join(', ') })})`}
            <p>
              <RichText text={blank.why} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}

export const view: KindView<RecallQuestion, Texts> = {
  grading,
  Answer,
  Given: ({ question, value }) => (
    <>
      {question.blanks
        .map(({ id }) => textOf(value, id))
        .filter(Boolean)
        .join(', ')}
    </>
  ),
  Key: import.meta.env.SSR ? Key : noKey,
  read(form, name) {
    if (switchedOn(form, name).includes(CANNOT_SAY)) return null;
    const texts: Texts = {};
    // By their names alone, those of another question whose id begins alike would be read as well.
    for (const input of form.querySelectorAll<HTMLInputElement>(`[data-rows="${name}"] input`)) {
      if (input.value) texts[input.name.slice(name.length + 1)] = input.value;
    }
    return Object.keys(texts).length > 0 ? texts : undefined;
  },
};
