import type { VNode } from 'preact';
import type { paper as paperWords } from '../../messages/en.ts';
import { fill } from '../../messages/fill.ts';
import { RichText } from '../../questions/shared/rich-text.tsx';
import type { Scoring } from '../../quiz/quiz.ts';

/** How the result is made by hand: words, gates, limits, level, and what to do first. */
export function PaperRules({ scoring, paper }: { scoring: Scoring; paper: typeof paperWords }): VNode {
  const { bands, gates, caps, levels, dimensions, certainty } = scoring;
  const label = (id: string) => dimensions.find((dimension) => dimension.id === id)?.label ?? id;
  return (
    <>
      <h3>{paper.bands}</h3>
      <ul>
        {bands.map(({ id, label: word, from }) => (
          <li key={id}>{fill(paper.band, { from, word })}</li>
        ))}
      </ul>
      {gates.map((gate) => (
        <section key={gate.id}>
          <h3>{gate.label}</h3>
          <p>
            {fill(paper.gate, {
              level: levels.steps.find(({ id }) => id === gate.level)?.label ?? gate.level,
            })}
          </p>
          <ul>
            {gate.trips.map((rule) => (
              <li key={rule.id}>
                <RichText text={rule.because} /> <RichText text={rule.lift} />
              </li>
            ))}
          </ul>
          <p>{paper.conditional}</p>
          <ul>
            {gate.conditional.map((rule) => (
              <li key={rule.id}>
                <RichText text={rule.because} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {caps.length > 0 && <h3>{paper.caps}</h3>}
      <ul>
        {caps.map((cap) => (
          <li key={cap.id}>
            {fill(paper.cap, {
              level: levels.steps.find(({ id }) => id === cap.atMost)?.label ?? cap.atMost,
            })}{' '}
            <RichText text={cap.because} />
          </li>
        ))}
      </ul>
      <h3>{paper.level}</h3>
      <p>{fill(paper.levelHow, { dimensions: levels.of.map(label).join(', ') })}</p>
      <ul>
        {levels.steps.map((step) => (
          <li key={step.id}>
            <strong>{step.label}</strong> {step.from !== undefined && fill(paper.from, { from: step.from })}{' '}
            {step.needs === 'customer' && paper.needsCustomer} <RichText text={step.means} />
          </li>
        ))}
      </ul>
      {certainty && (
        <>
          <h3>{paper.certainty}</h3>
          <ul>
            {certainty.grades.map((grade) => (
              <li key={grade.id}>
                <strong>{grade.label}</strong>: <RichText text={grade.means} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
