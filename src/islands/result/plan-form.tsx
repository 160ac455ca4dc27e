import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Attempt } from '../../quiz/attempt.ts';
import type { Advice } from '../../quiz/quiz.ts';
import type { ReaderRecord } from '../../record/stores.ts';
import type { ResultWords } from '../quiz/context.ts';

interface PlanFormProps {
  words: ResultWords;
  attempt: Attempt;
  suggestion: Advice['plan'];
  record: ReaderRecord;
}

/** An if-then plan in the reader's own words, kept beside the closed attempt. */
export function PlanForm({ words, attempt, suggestion, record }: PlanFormProps): VNode {
  const [plan, setPlan] = useState(() => record.plan(attempt.id) ?? suggestion);
  const [saved, setSaved] = useState<boolean>();
  const id = `plan-${attempt.id}`;

  const whole = plan.if.trim() !== '' && plan.then.trim() !== '';
  const save = () => {
    if (whole) setSaved(record.savePlan(attempt.id, { if: plan.if, then: plan.then }).outcome === 'saved');
  };

  const edit = (change: Partial<Advice['plan']>) => {
    setPlan({ ...plan, ...change });
    setSaved(undefined);
  };

  return (
    <fieldset class="plan">
      <legend>{words.yourPlan}</legend>
      <p class="aside">{words.planHow}</p>
      <p class="plan-line">
        <label for={`${id}-if`}>{words.planIf}</label>
        <textarea
          id={`${id}-if`}
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
      <p>
        <button type="button" class="button-quiet" onClick={save}>
          {words.planSave}
        </button>{' '}
        <span class="mine" role="status">
          {!whole ? words.planEmpty : saved === undefined ? '' : saved ? words.planSaved : words.planNotSaved}
        </span>
      </p>
    </fieldset>
  );
}
