import type { VNode } from 'preact';
import { sideLabel } from '../../islands/result/part.ts';
import { fill } from '../../messages/fill.ts';
import { RichText } from '../../questions/shared/rich-text.tsx';
import type { Levels } from '../../quiz/scoring.ts';
import type { PaperRulesProps } from './condition-words.ts';

/** What leads to each level, in the words of its rule. */
function leadsTo(levels: Levels, place: number, { scoring, paper }: PaperRulesProps): string {
  const tally = (id: string) => scoring.tallies.find((each) => each.id === id)?.label ?? id;
  const gate = paper.byGate;
  switch (levels.rule) {
    case 'mean': {
      const { from } = levels.steps[place] ?? {};
      return from === undefined ? gate : fill(paper.from, { from });
    }
    case 'count': {
      const { from } = levels.steps[place] ?? {};
      return from === undefined ? gate : fill(paper.fromHeld, { from });
    }
    case 'ladder': {
      const step = levels.steps[place];
      if (step?.by) return gate;
      return step?.tally === undefined ? paper.ground : fill(paper.rung, { tally: tally(step.tally) });
    }
    case 'quadrant': {
      const { across, up } = levels.steps[place] ?? {};
      if (!across || !up) return gate;
      const names = { across: levels.across.label, up: levels.up.label };
      return fill(paper.place, { ...names, x: levels.across[across], y: levels.up[up] });
    }
  }
}

/** How to find the level. */
function HowTo({ levels, quiz, scoring, paper }: PaperRulesProps & { levels: Levels }): VNode {
  const labels = (ids: readonly string[]) =>
    ids.map((id) => scoring.dimensions.find((dimension) => dimension.id === id)?.label ?? id).join(', ');
  switch (levels.rule) {
    case 'mean':
      return <p>{fill(paper.levelHow, { dimensions: labels(levels.of) })}</p>;
    case 'count': {
      const tally = scoring.tallies.find(({ id }) => id === levels.tally)?.label ?? levels.tally;
      return <p>{fill(paper.countHow, { tally })}</p>;
    }
    case 'ladder':
      return <p>{paper.ladderHow}</p>;
    case 'quadrant':
      return (
        <>
          {[levels.across, levels.up].map(({ label, of, from, side, high }) => (
            <p key={label}>
              {fill(paper.axisHow, { axis: label, dimensions: labels(of), from, high })}{' '}
              {side !== undefined && fill(paper.tallySide, { side: sideLabel(quiz, side) })}
            </p>
          ))}
        </>
      );
  }
}

/** The levels and how to find one's own by hand. */
export function PaperLevels(props: PaperRulesProps): VNode {
  const { levels } = props.scoring;
  const { paper } = props;
  return (
    <>
      <h3>{paper.level}</h3>
      <HowTo {...props} levels={levels} />
      <ul>
        {levels.steps.map((step, place) => (
          <li key={step.id}>
            <strong>{step.label}</strong> {leadsTo(levels, place, props)}{' '}
            {step.needs === 'customer' && paper.needsCustomer} <RichText text={step.means} />
          </li>
        ))}
      </ul>
    </>
  );
}
