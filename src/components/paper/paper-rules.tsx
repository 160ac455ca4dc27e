import type { VNode } from 'preact';
import type { paper as paperWords } from '../../messages/en.ts';
import { fill } from '../../messages/fill.ts';
import { words } from '../../questions/shared/page.ts';
import { RichText } from '../../questions/shared/rich-text.tsx';
import { CANNOT_SAY, type Quiz } from '../../quiz/quiz.ts';
import type { Condition, Scoring } from '../../quiz/scoring.ts';

interface PaperRulesProps {
  quiz: Quiz;
  scoring: Scoring;
  paper: typeof paperWords;
}

/** One line of a rule in words: "Question 42 or 43: Once / More often". */
function conditionInWords(condition: Condition, { quiz, scoring, paper }: PaperRulesProps): string {
  const or = (list: string[]) => list.join(` ${paper.or} `);
  if ('tally' in condition) return '';
  if ('anyDimension' in condition) {
    const labels = scoring.dimensions.filter(({ id }) => condition.anyDimension.includes(id));
    const bands = scoring.bands.filter(({ id }) => condition.band.includes(id));
    return fill(paper.when, {
      what: or(labels.map(({ label }) => label)),
      answers: or(bands.map(({ label }) => label)),
    });
  }
  const numbered = quiz.questions.flatMap((question, index) =>
    condition.any.includes(question.id) ? [{ question, number: String(index + 1) }] : [],
  );
  const wanted = 'answered' in condition ? condition.answered : condition.notAnswered;
  const first = numbered[0]?.question;
  const scale = first && 'scale' in first ? quiz.scales[String(first.scale)] : undefined;
  const labels = (scale?.points ?? []).filter(({ id }) => wanted.includes(id));
  const answers = labels.map(({ label, customer }) =>
    condition.of === 'customer' ? (customer ?? label) : label,
  );
  if (wanted.includes(CANNOT_SAY)) answers.push(scale?.cannotSay ?? words().cannotSay);
  const what = fill(condition.of === 'customer' ? paper.customerQuestion : paper.question, {
    numbers: or(numbered.map(({ number }) => number)),
  });
  return fill('answered' in condition ? paper.when : paper.whenNot, { what, answers: or(answers) });
}

/** How the result is made by hand: words, gates, limits, level, and on what evidence. */
export function PaperRules(props: PaperRulesProps): VNode {
  const { quiz, scoring, paper } = props;
  const { bands, gates, caps, levels, dimensions, certainty } = scoring;
  const label = (id: string) => dimensions.find((dimension) => dimension.id === id)?.label ?? id;
  const levelLabel = (id: string) => levels.steps.find((step) => step.id === id)?.label ?? id;
  const when = (conditions: Condition[]) =>
    conditions.map((condition) => conditionInWords(condition, props)).join(` ${paper.and} `);
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
      {caps.length > 0 && <h3>{paper.caps}</h3>}
      <ul>
        {caps.map((cap) => (
          <li key={cap.id}>
            {fill(paper.cap, { level: levelLabel(cap.atMost) })} <strong>{when(cap.when)}.</strong>
          </li>
        ))}
      </ul>
      <h3>{paper.level}</h3>
      <p>{fill(paper.levelHow, { dimensions: ('of' in levels ? levels.of : []).map(label).join(', ') })}</p>
      <ul>
        {levels.steps.map((step) => (
          <li key={step.id}>
            <strong>{step.label}</strong>{' '}
            {'from' in step && step.from !== undefined && fill(paper.from, { from: step.from })}{' '}
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
