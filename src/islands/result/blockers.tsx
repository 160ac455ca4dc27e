import type { VNode } from 'preact';
import { fill } from '../../messages/fill.ts';
import { RichText } from '../../questions/shared/rich-text.tsx';
import { labelsOf, type PartProps } from './part.ts';

/**
 * What stands between the reader and the next level: the gate or limit, what is open, what is not known,
 * and the customer's answers. The reasons of gates and limits are told above it.
 */
export function Blockers({ scoring, words, result }: PartProps): VNode | null {
  const { level, next } = result;
  const step = scoring.levels.steps.find(({ id }) => id === level?.id);
  const above = scoring.levels.steps.find(({ id }) => id === next?.id);
  const tripped = result.gates.some(({ outcome }) => outcome === 'tripped');
  const { levels } = scoring;
  // Where both axes of a quadrant are low, each is told by itself: they may rest on the same dimensions.
  const axes =
    levels.rule === 'quadrant' && level && next?.axes && next.axes.length > 1
      ? next.axes.map(({ axis, open, unknown }) =>
          fill(words.blocks.axis, {
            axis: levels[axis].label,
            dimensions: labelsOf(scoring, [...open, ...unknown]),
          }),
        )
      : undefined;
  const lines = [
    tripped && words.blocks.gate,
    !tripped && result.reached !== undefined && words.blocks.cap,
    ...(axes ?? []),
    !axes &&
      level &&
      next &&
      next.open.length > 0 &&
      fill(words.blocks.open, { dimensions: labelsOf(scoring, next.open) }),
    !axes &&
      level &&
      next &&
      next.unknown.length > 0 &&
      fill(words.blocks.unknown, { dimensions: labelsOf(scoring, next.unknown) }),
    next?.customer && words.blocks.customer,
  ].filter((line) => typeof line === 'string');
  const shown = above || axes ? lines : [];
  if (shown.length === 0 && !step?.next) return null;
  return (
    <div class="reason">
      <h3>{above ? fill(words.blocks.title, { level: above.label }) : words.next}</h3>
      {shown.length > 0 && (
        <ul>
          {shown.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {step?.next && (
        <p>
          <RichText text={step.next} />
        </p>
      )}
    </div>
  );
}
