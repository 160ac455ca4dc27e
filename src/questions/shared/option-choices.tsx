import type { VNode } from 'preact';
import type { Choice } from './choices.tsx';
import type { OptionQuestion } from './options.ts';
import { words } from './page.ts';
import { RichText } from './rich-text.tsx';

/** The options as lines to choose; with what is right and why, where that is to be shown. */
export function optionChoices(question: OptionQuestion, chosen: readonly string[], reveal = false): Choice[] {
  const say = words();
  return question.options.map(({ id, label, correct, why }) => {
    const line: Choice = { id, label: <RichText text={label} /> };
    if (!reveal || !why) return line;
    const verdict = correct ? say.right : chosen.includes(id) ? say.wrong : say.notRight;
    return {
      ...line,
      verdict: correct ? 'right' : 'wrong',
      note: (
        <>
          <strong>{verdict}</strong> <RichText text={why} />
        </>
      ),
    };
  });
}

/** The labels of the chosen options, one after another. */
export function ChosenLabels({
  question,
  value,
}: {
  question: OptionQuestion;
  value: readonly string[];
}): VNode {
  const labels = question.options.filter(({ id }) => value.includes(id));
  return (
    <>
      {labels.map(({ id, label }, index) => (
        <span key={id}>
          {index > 0 && '; '}
          <RichText text={label} />
        </span>
      ))}
    </>
  );
}

/** The key of a question with options: every option, whether it is right, and why. */
export function OptionKey({ question }: { question: OptionQuestion }): VNode {
  const say = words();
  const scored = question.options.some(({ correct }) => correct);
  return (
    <ul class="key-options">
      {question.options.map(({ id, label, correct, why }) => (
        <li key={id} data-verdict={scored ? (correct ? 'right' : 'wrong') : undefined}>
          <span class="key-mark">{scored ? (correct ? say.right : say.notRight) : say.notScored}</span>{' '}
          <RichText text={label} />
          {why && (
            <p>
              <RichText text={why} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
