import type { ComponentChildren, VNode } from 'preact';
import { fill } from '../../messages/fill.ts';
import { RichText } from '../../questions/shared/rich-text.tsx';
import type { Form } from '../../quiz/quiz.ts';
import type { Rule } from '../../quiz/scoring.ts';
import { dimensionOf, type PartProps } from './part.ts';

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
export function Level({ scoring, words, result, form }: PartProps & { form: Form }): VNode {
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
    sentence = <p>{words.noLevelShort}</p>;
  } else {
    const lacking = result.next?.unknown ?? [];
    const labels = lacking.map((id) => dimensionOf(scoring, id)?.label ?? id).join(', ');
    sentence = (
      <>
        <p class="level mine">{words.noLevel}</p>
        <p>{fill(words.noLevelCoverage, { dimensions: labels })}</p>
      </>
    );
  }

  return (
    <section class="result-part result-level">
      {sentence}
      {tripped.length > 0 && <Reason title={words.gate} rules={tripped} />}
      {conditional.length > 0 && <Reason title={words.condition} rules={conditional} />}
      {caps.length > 0 && form === 'full' && <Reason title={words.cap} rules={caps} />}
      {form === 'short' && result.gates.length === 0 && <p>{words.gatesClear}</p>}
      {step?.next && (
        <div class="reason">
          <h3>{words.next}</h3>
          <p>
            <RichText text={step.next} />
          </p>
        </div>
      )}
    </section>
  );
}
