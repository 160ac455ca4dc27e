import type { VNode } from 'preact';
import { fill } from '../../messages/fill.ts';
import { RichText } from '../../questions/shared/rich-text.tsx';
import type { Condition } from '../../quiz/scoring.ts';
import { conditionInWords, type PaperRulesProps, rulesInWords } from './condition-words.ts';
import { PaperLevels } from './paper-levels.tsx';
import { PaperTallies } from './paper-tallies.tsx';

/** How the result is made by hand: words, gates, limits, level, and on what evidence. */
export function PaperRules(props: PaperRulesProps): VNode {
  const { quiz, scoring, paper } = props;
  const { bands, gates, caps, flags, levels, dimensions, certainty } = scoring;
  const label = (id: string) => dimensions.find((dimension) => dimension.id === id)?.label ?? id;
  const levelLabel = (id: string) => levels.steps.find((step) => step.id === id)?.label ?? id;
  const when = (conditions: Condition[]) => rulesInWords(conditions, props);
  const evidence = quiz.questions.findIndex(({ id }) => id === certainty?.question);
  const own = dimensions.flatMap(({ id, words: bandWords }) =>
    Object.entries(bandWords ?? {}).flatMap(([band, { self }]) => (self ? [{ id, band, self }] : [])),
  );
  return (
    <>
      <h3>{paper.bands}</h3>
      <ul>
        {bands.map(({ id, label: word, from }) => (
          <li key={id}>{fill(paper.band, { from, word })}</li>
        ))}
        {own.map(({ id, band, self }) => (
          <li key={id}>
            {fill(paper.ownWord, {
              dimension: label(id),
              word: self,
              band: bands.find((one) => one.id === band)?.label ?? band,
            })}
          </li>
        ))}
      </ul>
      {gates.map((gate) => (
        <section key={gate.id}>
          <h3>{gate.label}</h3>
          <p>{fill(paper.gate, { level: levelLabel(gate.level) })}</p>
          <ul>
            {gate.trips.map((rule) => (
              <li key={rule.id}>
                <strong>{when(rule.when)}.</strong> <RichText text={rule.lift} />
              </li>
            ))}
          </ul>
          {gate.conditional.length > 0 && <p>{paper.conditional}</p>}
          <ul>
            {gate.conditional.map((rule) => (
              <li key={rule.id}>
                <strong>{when(rule.when)}.</strong> <RichText text={rule.lift} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {quiz.questions.some(({ short }) => short) && <p>{paper.shortStops}</p>}
      <PaperTallies {...props} />
      {caps.length > 0 && <h3>{paper.caps}</h3>}
      <ul>
        {caps.map((cap) => (
          <li key={cap.id}>
            {fill(paper.cap, { level: levelLabel(cap.atMost) })} <strong>{when(cap.when)}.</strong>
          </li>
        ))}
      </ul>
      <PaperLevels {...props} />
      {flags.length > 0 && (
        <>
          <h3>{paper.flags}</h3>
          <p>{paper.flagsHow}</p>
        </>
      )}
      <ul>
        {flags.map((flag) => (
          <li key={flag.id}>
            <strong>{when(flag.when)}.</strong> <RichText text={flag.says} />{' '}
            {flag.mark &&
              fill(paper.flagMark, {
                mark: flag.mark,
                dimensions: (flag.marks ?? []).map(label).join(', '),
              })}{' '}
            {flag.begin && fill(paper.flagBegin, { dimension: label(flag.begin) })}
          </li>
        ))}
      </ul>
      {certainty && (
        <>
          <h3>{paper.certainty}</h3>
          <ul>
            {certainty.grades.map((grade) => (
              <li key={grade.id}>
                <strong>
                  {conditionInWords({ any: [certainty.question], answered: grade.answers }, props)}:{' '}
                  {grade.label}.
                </strong>{' '}
                <RichText text={grade.means} />
              </li>
            ))}
            {evidence >= 0 && <li>{paper.noEvidence}</li>}
          </ul>
        </>
      )}
    </>
  );
}
