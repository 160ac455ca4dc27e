import type { ComponentChildren, VNode } from 'preact';
import { fill } from '../../messages/fill.ts';
import { RichText } from '../../questions/shared/rich-text.tsx';
import type { Form } from '../../quiz/quiz.ts';
import type { Rule } from '../../quiz/scoring.ts';
import { Blockers } from './blockers.tsx';
import { LevelMap } from './level-map.tsx';
import { labelsOf, type PartProps } from './part.ts';

function Reason({ title, rules }: { title: string; rules: Rule[] }): VNode {
  return (
    <div class="reason">
      <h3>{title}</h3>
      {rules.map((rule) => (
        <div key={rule.id}>
          <p>
            <RichText text={rule.because} />
          </p>
          <p>
            <RichText text={rule.lift} />
          </p>
        </div>
      ))}
    </div>
  );
}

/** The level sentence, the gate or limit that applied, and what lifts it (instruments R10). */
export function Level(props: PartProps & { form: Form }): VNode {
  const { scoring, words, result, form } = props;
  const { level } = result;
  const step = scoring.levels.steps.find(({ id }) => id === level?.id);
  const spoken = (outcome: 'tripped' | 'conditional') =>
    scoring.gates.flatMap((gate) =>
      [...gate.trips, ...gate.conditional].filter((rule) =>
        result.gates.some((one) => one.gate === gate.id && one.rule === rule.id && one.outcome === outcome),
      ),
    );
  const tripped = spoken('tripped');
  const conditional = spoken('conditional');
  const caps = tripped.length > 0 ? [] : scoring.caps.filter(({ id }) => result.caps.includes(id));

  let sentence: ComponentChildren;
  if (level) {
    sentence = (
      <>
        <p class="level-lead">{level.conditional ? words.levelConditional : words.level}</p>
        <p class="level mine">{level.label}</p>
        {step && (
          <p>
            <RichText text={step.means} />
          </p>
        )}
      </>
    );
  } else if (form === 'short') {
    sentence = <p>{scoring.gates.length > 0 ? words.noLevelShort : words.noLevelShortOnly}</p>;
  } else {
    const { levels } = scoring;
    // Results from before the next level was kept have one rule only.
    const carriers = levels.rule === 'mean' ? levels.of : [];
    const measured = result.dimensions.filter(({ mean }) => mean !== undefined).map(({ id }) => id);
    const lacking = result.next?.unknown ?? carriers.filter((id) => !measured.includes(id));
    sentence = (
      <>
        <p class="level mine">{words.noLevel}</p>
        <p>{fill(words.noLevelCoverage, { dimensions: labelsOf(scoring, lacking) })}</p>
      </>
    );
  }

  return (
    <section class="result-part result-level">
      {sentence}
      {tripped.length > 0 && <Reason title={words.gate} rules={tripped} />}
      {conditional.length > 0 && <Reason title={words.condition} rules={conditional} />}
      {caps.length > 0 && form === 'full' && <Reason title={words.cap} rules={caps} />}
      {form === 'short' && scoring.gates.length > 0 && result.gates.length === 0 && <p>{words.gatesClear}</p>}
      {form === 'full' && <LevelMap {...props} />}
      <Blockers {...props} />
    </section>
  );
}
