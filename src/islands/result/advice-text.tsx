import type { VNode } from 'preact';
import { addressHere } from '../../questions/shared/page.ts';
import { RichText } from '../../questions/shared/rich-text.tsx';
import type { Advice } from '../../quiz/quiz.ts';
import type { ResultWords } from '../quiz/context.ts';

/** One piece of advice: what to do, what to ask, an if-then plan, and where to read on. */
export function AdviceText({ advice, words }: { advice: Advice; words: ResultWords }): VNode {
  return (
    <div class="advice">
      <p class="advice-do">
        <RichText text={advice.do} />
      </p>
      {advice.say && (
        <p>
          <b>{words.say}</b> <RichText text={advice.say} />
        </p>
      )}
      <p>
        <b>{words.ask}</b> <q>{<RichText text={advice.ask} />}</q>
      </p>
      <p>
        <b>{words.plan}</b> {words.planIf.toLowerCase()} {advice.plan.if}, {words.planThen} {advice.plan.then}
        .
      </p>
      <p>
        <b>{words.read}</b> <a href={addressHere(advice.read.href)}>{advice.read.title}</a>
      </p>
    </div>
  );
}
