import type { Ref, VNode } from 'preact';
import { RichText } from '../../questions/shared/rich-text.tsx';
import type { Question } from '../../quiz/quiz.ts';
import { controlName } from './question-field.tsx';

interface ErrorSummaryProps {
  quiz: string;
  title: string;
  questions: Question[];
  /** Gets the focus when the reader went on too early. */
  focus: Ref<HTMLDivElement>;
}

/** What is still open on a page, with a way to each question. */
export function ErrorSummary({ quiz, title, questions, focus }: ErrorSummaryProps): VNode {
  const lead = (event: Event, id: string) => {
    event.preventDefault();
    const field = document.getElementById(controlName(quiz, id));
    field?.scrollIntoView();
    field?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  };
  return (
    <div class="error-summary" ref={focus} tabIndex={-1}>
      <p class="error-title">{title}</p>
      <ul>
        {questions.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${controlName(quiz, id)}`} onClick={(event) => lead(event, id)}>
              <RichText text={text} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
