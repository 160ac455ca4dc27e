import type { VNode } from 'preact';
import { firstAdvice } from '../../quiz/advice.ts';
import type { Advice } from '../../quiz/quiz.ts';
import type { ReaderRecord } from '../../record/stores.ts';
import { AdviceText } from './advice-text.tsx';
import { dimensionOf, type PartProps } from './part.ts';
import { PlanForm } from './plan-form.tsx';

interface FirstThingProps extends PartProps {
  record: ReaderRecord;
  /** Advice that the reader took in place of this. */
  taken: Advice | undefined;
}

/** The one thing to do, with one if-then plan that the reader can word themselves. */
export function FirstThing(props: FirstThingProps): VNode | null {
  const { scoring, words, result, attempt, record, taken } = props;
  const { first } = result;
  const advice = firstAdvice(scoring, result);
  if (!first || !advice) return null;
  const dimension = 'dimension' in first ? dimensionOf(scoring, first.dimension) : undefined;
  return (
    <section class="result-part result-first">
      <h3>
        {words.first}
        {dimension && `: ${dimension.label}`}
      </h3>
      {dimension && (
        <p class="mine">{result.contribution.includes(dimension.id) ? words.picked : words.lowest}</p>
      )}
      <AdviceText advice={advice} words={words} />
      <PlanForm words={words} attempt={attempt} suggestion={advice.plan} taken={taken} record={record} />
    </section>
  );
}
