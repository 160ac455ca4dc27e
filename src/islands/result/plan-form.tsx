import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Attempt, Plan } from '../../quiz/attempt.ts';
import type { Advice } from '../../quiz/quiz.ts';
import type { Desk } from '../../record/attempts.ts';
import { dayOf } from '../../record/day.ts';
import { openPlans } from '../../record/plans.ts';
import type { ResultWords } from '../quiz/context.ts';
import { savePlanCalendar } from '../record/calendar.ts';

interface PlanFormProps {
  words: ResultWords;
  attempt: Attempt;
  suggestion: Advice['plan'];
  /** Advice that the reader took in place of the first; a new object each time. */
  taken: Advice | undefined;
  desk: Desk;
}

/** What was typed in a field, without the word that stands before the field already. */
function after(word: string, typed: string): string {
  const text = typed.trim();
  return text.toLowerCase().startsWith(`${word.toLowerCase()} `) ? text.slice(word.length).trim() : typed;
}

/** An if-then plan in the reader's own words, with a day for it, kept beside the closed attempt. */
export function PlanForm({ words, attempt, suggestion, taken, desk }: PlanFormProps): VNode {
  const plans = openPlans(desk);
  const [plan, setPlan] = useState<Omit<Plan, 'attempt' | 'saved'>>(
    () => plans.read(attempt.id) ?? suggestion,
  );
  // As it was written last: a field may say that it changed before what was typed has been drawn.
  const latest = useRef(plan);
  const unsaved = useRef(false);
  const [told, setTold] = useState('');
  const first = useRef<HTMLTextAreaElement>(null);
  const id = `plan-${attempt.id}`;

  const put = (next: typeof plan) => {
    latest.current = next;
    unsaved.current = true;
    setPlan(next);
    setTold('');
  };

  useEffect(() => {
    if (!taken) return;
    put(taken.plan);
    // Our words, so far.
    unsaved.current = false;
    first.current?.focus();
  }, [taken]);

  useEffect(() => {
    // Who leaves by a key has not left the field.
    const leave = () => void (unsaved.current && save());
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  });

  const isWhole = (of: typeof plan) => of.if.trim() !== '' && of.then.trim() !== '';
  const save = () => {
    const { due, went, note, ...typed } = latest.current;
    const when = after(words.planIf, typed.if);
    const what = after(words.planThen, typed.then);
    if (!isWhole({ if: when, then: what })) return undefined;
    const saved = plans.save(attempt.id, {
      if: when,
      then: what,
      ...(due && { due }),
      ...(went && { went }),
      ...(note && { note }),
    });
    const told = due && due < dayOf(new Date()) ? words.planPast : words.planSaved;
    setTold(saved.outcome === 'saved' ? told : words.planNotSaved);
    unsaved.current = false;
    return saved.plan;
  };

  const edit = (change: Partial<Plan>) => put({ ...latest.current, ...change });

  const calendar = async () => {
    const saved = save();
    if (saved && !(await savePlanCalendar(saved, words.inCalendar))) setTold(words.notLoaded);
  };

  return (
    <fieldset class="plan">
      <legend>{words.yourPlan}</legend>
      <p class="aside">{words.planHow}</p>
      <p class="plan-line">
        <label for={`${id}-if`}>{words.planIf}</label>
        <textarea
          id={`${id}-if`}
          ref={first}
          rows={2}
          value={plan.if}
          onInput={(event) => edit({ if: event.currentTarget.value })}
          onChange={save}
        />
      </p>
      <p class="plan-line">
        <label for={`${id}-then`}>{words.planThen}</label>
        <textarea
          id={`${id}-then`}
          rows={2}
          value={plan.then}
          onInput={(event) => edit({ then: event.currentTarget.value })}
          onChange={save}
        />
      </p>
      <p class="plan-due">
        <label for={`${id}-due`}>{words.planDue}</label>
        <input
          id={`${id}-due`}
          type="date"
          min={dayOf(new Date())}
          value={plan.due ?? ''}
          onInput={(event) => edit({ due: event.currentTarget.value })}
          onChange={save}
        />
      </p>
      <p class="plan-buttons">
        <button type="button" class="button-quiet" onClick={save}>
          {words.planSave}
        </button>
        {plan.due && (
          <button type="button" class="button-quiet" onClick={calendar}>
            {words.planCalendar}
          </button>
        )}
        <span class="mine" role="status">
          {isWhole(plan) ? told : words.planEmpty}
        </span>
      </p>
      {plan.due && <p class="aside screen-only">{words.planCalendarIs}</p>}
    </fieldset>
  );
}
