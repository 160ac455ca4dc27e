import type { VNode } from 'preact';
import { fill } from '../../messages/fill.ts';
import { RichText } from '../../questions/shared/rich-text.tsx';
import type { Advice } from '../../quiz/quiz.ts';
import type { PaperRulesProps } from './condition-words.ts';

function Words({ advice, paper }: { advice: Advice; paper: PaperRulesProps['paper'] }): VNode {
  return (
    <>
      <RichText text={advice.do} /> {paper.ask} <RichText text={advice.ask} /> {fill(paper.plan, advice.plan)}
    </>
  );
}

/** What to do, for every rule of a gate and every word of a dimension: the one thing a result is for. */
export function PaperAdvice({ scoring, paper }: PaperRulesProps): VNode {
  const { gates, dimensions, bands, advice } = scoring;
  const band = (id: string) => bands.find((each) => each.id === id)?.label ?? id;
  return (
    <>
      <h3>{paper.advice}</h3>
      <p>{paper.adviceHow}</p>
      <div class="paper-advice">
        {gates.map((gate) => (
          <section key={gate.id}>
            <h4>{gate.label}</h4>
            <ul>
              {gate.trips.map((rule) => (
                <li key={rule.id}>
                  <Words advice={rule} paper={paper} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        {dimensions.map(({ id, label }) => (
          <section key={id}>
            <h4>{label}</h4>
            <ul>
              {advice
                .filter((entry) => entry.dimension === id)
                .map((entry) => (
                  <li key={`${entry.band} ${entry.direction}`}>
                    <strong>
                      {band(entry.band)}
                      {entry.direction && ` (${paper.directions[entry.direction]})`}:
                    </strong>{' '}
                    <Words advice={entry} paper={paper} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
