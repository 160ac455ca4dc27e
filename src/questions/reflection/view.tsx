import { Component, type VNode } from 'preact';
import { CANNOT_SAY } from '../../quiz/quiz.ts';
import type { AnswerProps, KindView } from '../kind.ts';
import { CannotSay } from '../shared/cannot-say.tsx';
import { switchedOn } from '../shared/choices.tsx';
import { words } from '../shared/page.ts';
import { RichText } from '../shared/rich-text.tsx';
import { grading, MAX_TEXT, type ReflectionQuestion } from './grade.ts';

type Props = AnswerProps<ReflectionQuestion, string>;

class Answer extends Component<Props> {
  private hydrated = false;

  override componentDidMount(): void {
    this.hydrated = true;
  }

  override render({ question, name, value, onAnswer, cannotSay, reveal }: Props): VNode {
    // As it was typed: a space that ends it may have a word to follow.
    const text = typeof value === 'string' ? value : '';
    const field = `${name}-text`;
    return (
      <>
        {question.hint && (
          <p class="choose" id={`${field}_hint`}>
            <RichText text={question.hint} />
          </p>
        )}
        <div class="reflection">
          <label for={field}>{words().reflectionLabel}</label>
          <textarea
            id={field}
            name={field}
            rows={question.rows ?? 5}
            maxLength={MAX_TEXT}
            // Preact sets the text of this element while it hydrates: what was typed before would be lost.
            value={text || (this.hydrated ? '' : undefined)}
            disabled={reveal}
            aria-describedby={question.hint ? `${field}_hint` : undefined}
            onInput={
              onAnswer &&
              ((event) => {
                const typed = event.currentTarget.value;
                onAnswer(typed.trim() === '' ? undefined : typed);
              })
            }
          />
        </div>
        {/* One tap on it must not wipe out what was written. */}
        <CannotSay
          name={name}
          label={cannotSay}
          on={value === null}
          disabled={reveal || text !== ''}
          onSwitch={onAnswer && ((on) => onAnswer(on ? null : undefined))}
        />
      </>
    );
  }
}

export const view: KindView<ReflectionQuestion, string> = {
  grading,
  Answer: (props) => <Answer {...props} />,
  Given: ({ value }) => <span class="reflection-text">{value}</span>,
  Key: () => (
    <ul class="key-points">
      <li>{words().notScored}</li>
    </ul>
  ),
  read(form, name) {
    // From the element: a form's data may turn its line breaks into pairs of characters.
    const text = form.querySelector<HTMLTextAreaElement>(`textarea[name="${name}-text"]`)?.value ?? '';
    if (text.trim() !== '') return text;
    return switchedOn(form, name).includes(CANNOT_SAY) ? null : undefined;
  },
};
