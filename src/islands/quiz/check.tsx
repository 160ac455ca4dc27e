import type { VNode } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fill, plural } from '../../messages/fill.ts';
import { SiteRoot, useAddress } from '../../questions/shared/rich-text.tsx';
import { useWords, Words } from '../../questions/shared/words.ts';
import { type Fact, factsOf } from '../../quiz/facts.ts';
import type { Question } from '../../quiz/quiz.ts';
import { useStore } from '../use-store.ts';
import { gradingsOf, type QuizProps } from './context.ts';
import { QuestionField, readEarly, type Views } from './question-field.tsx';
import type { Sitting } from './sitting.ts';
import { Trouble } from './trouble.tsx';

interface CheckProps extends QuizProps {
  views: Views;
  sitting: Sitting;
}

/** How an answer did, in a word, and the passage to read where it was not all right. */
function Verdict({ question, fact }: { question: Question; fact: Fact | undefined }): VNode {
  const words = useWords();
  const address = useAddress();
  const credit = fact?.credit ?? 0;
  return (
    <p class="verdict">
      <strong class="mine">
        {credit === 1 ? words.allRight : credit > 0 ? words.partRight : words.notThisTime}
      </strong>{' '}
      {credit < 1 && question.read && (
        <>
          {words.readAgain} <a href={address(question.read.href)}>{question.read.title}</a>
        </>
      )}
    </p>
  );
}

/** A check: each question is answered in place, and then says what is right and why. */
export function Check({ quiz, root, words, views, sitting }: CheckProps): VNode {
  const state = useStore(sitting.$state);
  const element = useRef<HTMLFormElement>(null);
  const [asked, setAsked] = useState<string>();
  const gradings = useMemo(() => gradingsOf(views), [views]);
  const { attempt } = state;
  const responses = attempt?.responses ?? {};
  const shown = attempt?.finished ? quiz.questions.map(({ id }) => id) : (attempt?.shown ?? []);
  const facts = factsOf(quiz, 'full', responses, gradings);
  const right = quiz.questions.filter(({ id }) => shown.includes(id) && facts.get(id)?.credit === 1).length;

  useLayoutEffect(() => {
    if (!element.current) return;
    const id = new URLSearchParams(location.search).get('attempt');
    sitting.open({
      ...(id ? { attempt: id } : {}),
      early: readEarly(quiz, views, element.current),
      goOn: true,
    });
    element.current.dataset.ready = '';
  }, [quiz, views, sitting]);

  const show = async (question: string) => {
    setAsked(question);
    if (facts.get(question)?.given !== 'answer') return;
    sitting.show(question);
    if (new Set([...shown, question]).size < quiz.questions.length) return;
    const { scoreCheck } = await import('../../quiz/score.ts');
    sitting.finish(scoreCheck(quiz, sitting.$state.get().attempt?.responses ?? responses, gradings));
  };

  return (
    <SiteRoot.Provider value={root}>
      <Words.Provider value={words}>
        <form
          ref={element}
          class="quiz check"
          data-quiz={quiz.id}
          autocomplete="off"
          noValidate
          onSubmit={(event) => event.preventDefault()}
        >
          <Trouble trouble={state.trouble} />
          {quiz.questions.map((question, index) => {
            const isShown = shown.includes(question.id);
            const given = facts.get(question.id)?.given === 'answer';
            return (
              <div class="check-question" key={question.id}>
                <QuestionField
                  quiz={quiz}
                  question={question}
                  number={index + 1}
                  views={views}
                  value={responses[question.id]?.value}
                  error={asked === question.id && !given && !isShown ? words.answerFirst : undefined}
                  reveal={isShown}
                  onAnswer={sitting.answer}
                />
                <div class="check-answer" role="status">
                  {isShown && <Verdict question={question} fact={facts.get(question.id)} />}
                </div>
                {!isShown && (
                  <button type="button" class="button-quiet show-answer" onClick={() => show(question.id)}>
                    {words.showAnswer}
                    <span class="visually-hidden"> {fill(words.question, { n: index + 1 })}</span>
                  </button>
                )}
              </div>
            );
          })}
          <div class="check-end" role="status">
            {shown.length > 0 && (
              <p class="mine">
                {shown.length < quiz.questions.length
                  ? plural(words.checkSoFar, right, { done: shown.length, all: quiz.questions.length })
                  : plural(words.checkDone, right, { all: quiz.questions.length })}
              </p>
            )}
          </div>
          {attempt?.finished && (
            <p class="step-nav">
              <button type="button" class="button-quiet" onClick={() => sitting.startAgain()}>
                {words.checkAgain}
              </button>
            </p>
          )}
        </form>
      </Words.Provider>
    </SiteRoot.Provider>
  );
}
