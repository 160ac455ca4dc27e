import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { fill } from '../../messages/fill.ts';
import type { Attempt, Plan } from '../../quiz/attempt.ts';
import { afterTime, dayOf } from '../../record/day.ts';
import { WENT } from '../../record/plan-codec.ts';
import { useStore } from '../use-store.ts';
import { savePlanCalendar } from './calendar.ts';
import { TITLE } from './deletion.ts';
import { writtenDate, writtenDay } from './describe.ts';
import { useRoom } from './room.ts';

/** Asks how a plan went, and keeps the answer with it. */
function HowItWent({ plan }: { plan: Plan }): VNode {
  const { words, overview, announce } = useRoom();
  const [went, setWent] = useState<Plan['went']>();
  const [note, setNote] = useState(plan.note ?? '');
  const id = useId();

  const save = (event: Event) => {
    event.preventDefault();
    if (!went) return;
    const { note: _, ...rest } = plan;
    const saved = afterTime(plan.saved, new Date().toISOString());
    const outcome = overview.savePlan({ ...rest, saved, went, ...(note.trim() && { note: note.trim() }) });
    announce(outcome === 'saved' ? words.wentSaved : words.wentNotSaved);
    if (outcome === 'saved') document.getElementById(TITLE)?.focus();
  };

  return (
    <form class="record-went" onSubmit={save}>
      <fieldset>
        <legend class="visually-hidden">{words.howWent}</legend>
        {WENT.map((each) => (
          <label key={each}>
            <input type="radio" name={id} required checked={went === each} onChange={() => setWent(each)} />
            {words.wentChoices[each]}
          </label>
        ))}
      </fieldset>
      <label for={`${id}-note`}>{words.wentNote}</label>
      <textarea
        id={`${id}-note`}
        rows={2}
        value={note}
        onInput={(event) => setNote(event.currentTarget.value)}
      />
      <p class="record-buttons">
        <button type="submit" class="button-quiet">
          {words.wentSave}
        </button>
      </p>
    </form>
  );
}

function Commitment({ plan, attempt }: { plan: Plan; attempt: Attempt | undefined }): VNode {
  const { words, quizzes, announce } = useRoom();
  const { due } = plan;
  const over = due !== undefined && due <= dayOf(new Date());
  const calendar = async () => {
    if (!(await savePlanCalendar(plan, words.inCalendar))) announce(words.notLoaded);
  };
  const title = quizzes.find(({ id }) => id === attempt?.quiz)?.title ?? attempt?.quiz;
  return (
    <li class="record-plan">
      <p class="mine">{fill(words.planWords, { ...plan })}</p>
      <p class="record-facts">
        {due && (
          <>
            <time dateTime={due}>
              {fill(over ? words.planOver : words.planDue, { date: writtenDay(due, words.locale) })}
            </time>{' '}
          </>
        )}
        {attempt &&
          fill(words.planFrom, {
            title: title ?? '',
            date: writtenDate(attempt.finished ?? attempt.saved, words.locale),
          })}
      </p>
      <details open={over}>
        <summary>{words.howWent}</summary>
        <HowItWent plan={plan} />
      </details>
      {due && !over && (
        <button type="button" class="record-quiet" onClick={calendar}>
          {words.calendar}
        </button>
      )}
    </li>
  );
}

/** What the reader set out to do and has not yet said how it went, the most urgent first. */
export function Commitments(): VNode | null {
  const { words, overview } = useRoom();
  const { plans, attempts } = useStore(overview.$listing);
  const last = '9999';
  const open = plans
    .filter(({ went }) => !went)
    .sort((a, b) => ((a.due ?? last) < (b.due ?? last) ? -1 : (a.due ?? last) > (b.due ?? last) ? 1 : 0));
  if (open.length === 0) return null;
  return (
    <section>
      <h2>{words.plansOpen}</h2>
      <p>{words.plansOpenIs}</p>
      <ul class="record-list">
        {open.map((plan) => (
          <Commitment
            key={plan.attempt}
            plan={plan}
            attempt={attempts.find(({ id }) => id === plan.attempt)}
          />
        ))}
      </ul>
    </section>
  );
}
