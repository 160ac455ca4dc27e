import type { VNode } from 'preact';
import { firstAdvice } from '../../quiz/advice.ts';
import type { Advice } from '../../quiz/quiz.ts';
import type { Desk } from '../../record/attempts.ts';
import { AdviceText } from './advice-text.tsx';
import { dimensionOf, type PartProps } from './part.ts';
import { PlanForm } from './plan-form.tsx';

interface FirstThingProps extends PartProps {
  desk: Desk;
  /** Advice that the reader took in place of this. */
  taken: Advice | undefined;
}

/** Why a dimension comes first: a flag names it, it is the next rung, the reader picked it, or it is lowest. */
function whyFirst({ scoring, words, result }: PartProps, id: string): string {
  if (scoring.flags.some(({ id: flag, begin }) => begin === id && result.flags?.includes(flag)))
    return words.firstFlag;
  if (scoring.levels.rule === 'ladder' && result.next?.open.includes(id)) return words.firstRung;
  return result.contribution.includes(id) ? words.picked : words.lowest;
}

/** The one thing to do, with one if-then plan that the reader can word themselves. */
export function FirstThing(props: FirstThingProps): VNode | null {
  const { scoring, words, result, attempt, desk, taken } = props;
  const { first } = result;
  const advice = firstAdvice(scoring, result);
  if (!first || !advice) return null;
  const dimension = 'dimension' in first ? dimensionOf(scoring, first.dimension) : undefined;
  const lead = dimension && whyFirst(props, dimension.id);
  return (
    <section class="result-part result-first">
      <h3>
        {words.first}
        {dimension && `: ${dimension.label}`}
      </h3>
      {lead && <p class="mine">{lead}</p>}
      <AdviceText advice={advice} words={words} />
      <PlanForm words={words} attempt={attempt} suggestion={advice.plan} taken={taken} desk={desk} />
    </section>
  );
}
