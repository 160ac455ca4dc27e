import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../messages/fill.ts';
import { addressHere } from '../../questions/shared/page.ts';
import { RichText } from '../../questions/shared/rich-text.tsx';
import { factsOf } from '../../quiz/facts.ts';
import type { Advice } from '../../quiz/quiz.ts';
import { stepsOf } from '../../quiz/steps.ts';
import { openPlans } from '../../record/plans.ts';
import { exportRecord } from '../../record/transfer.ts';
import { AnswerList } from '../quiz/answer-list.tsx';
import type { ResultProps } from '../quiz/result-step.tsx';
import { download, recordFileName } from '../record/download.ts';
import { writtenDate } from '../written-date.ts';
import { AdviceList } from './advice-list.tsx';
import { ApartAnswers } from './apart-answers.tsx';
import { Before } from './before.tsx';
import { Certainty } from './certainty.tsx';
import { FirstThing } from './first-thing.tsx';
import { Flags } from './flags.tsx';
import { InTurn } from './in-turn.tsx';
import { Keep } from './keep.tsx';
import { KnowingNote } from './knowing.tsx';
import { Level } from './level.tsx';
import { Profile } from './profile.tsx';
import { Strengths } from './strengths.tsx';
import { Tallies } from './tallies.tsx';

/** The result of an assessment, in the order in which it helps: what it says, how sure, what to do, why. */
export function Result(props: ResultProps): VNode | null {
  const { quiz, form, views, words, attempt, result, desk, onRetake } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const [taken, setTaken] = useState<Advice>();
  const { scoring } = quiz;
  const steps = stepsOf(quiz, form);
  const facts = factsOf(quiz, form, attempt.responses, views);
  const date = writtenDate(attempt.finished ?? attempt.saved);

  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  const save = () => {
    const plan = openPlans(desk).read(attempt.id);
    const listing = { attempts: [attempt], plans: plan ? [plan] : [], looks: [], unreadable: [] };
    const now = new Date();
    download(recordFileName(now, quiz.id), exportRecord(listing, now.toISOString()));
  };

  if (!scoring) return null;
  const part = { quiz, scoring, words, attempt, result, facts, views };
  return (
    <>
      <p class="where">{fill(form === 'short' ? words.ofShort : words.of, { date })}</p>
      <h2 tabIndex={-1} ref={heading}>
        {words.heading}
      </h2>
      {attempt.version !== quiz.version && <p class="trouble-note">{words.changed}</p>}
      <Before words={words} attempt={attempt} desk={desk} />
      <Level {...part} form={form} />
      <InTurn>
        <Tallies {...part} />
        <Flags {...part} />
        <Certainty {...part} />
      </InTurn>
      <InTurn>
        <FirstThing {...part} desk={desk} taken={taken} />
      </InTurn>
      {form === 'full' && (
        <>
          <InTurn>
            <Strengths {...part} />
          </InTurn>
          <InTurn>
            <Profile {...part} />
          </InTurn>
          <InTurn>
            <KnowingNote {...part} />
            <AdviceList {...part} onTake={setTaken} />
          </InTurn>
        </>
      )}
      <InTurn>
        <ApartAnswers {...part} />
        <section class="result-part">
          <h3>{words.answers}</h3>
          <details open={form === 'short'}>
            <summary>{words.answersShow}</summary>
            <AnswerList quiz={quiz} steps={steps} views={views} responses={attempt.responses} />
          </details>
        </section>
      </InTurn>
      <InTurn>
        <section class="result-part method">
          <h3>{words.method}</h3>
          {form === 'full' && <RichText text={scoring.method} />}
          {form === 'short' && <p>{scoring.gates.length > 0 ? words.methodShort : words.methodShortOnly}</p>}
        </section>
        <Keep words={words} attempt={attempt} desk={desk} onSave={save} onRetake={onRetake} />
        <p class="aside">
          {words.record} <a href={addressHere('/record/')}>{words.recordLink}</a>.
        </p>
      </InTurn>
    </>
  );
}
