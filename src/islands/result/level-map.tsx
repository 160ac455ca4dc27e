import type { VNode } from 'preact';
import { fill } from '../../messages/fill.ts';
import type { LadderLevels, QuadrantLevels } from '../../quiz/scoring.ts';
import { dimensionOf, type PartProps } from './part.ts';

type Props<Levels> = Pick<PartProps, 'scoring' | 'words' | 'result'> & { levels: Levels };

/** The rungs from the lowest up, each with what is held, open and not known of it. */
function Rungs({ levels, scoring, words, result }: Props<LadderLevels>): VNode {
  return (
    <>
      <h3>{words.rungs}</h3>
      <ol class="rungs">
        {levels.steps
          .filter(({ by }) => by !== 'gate')
          .map(({ id, label, tally }) => {
            const read = result.tallies?.find((each) => each.id === tally);
            const all = scoring.tallies.find((each) => each.id === tally)?.of ?? [];
            const here = result.level?.id === id;
            return (
              <li key={id} aria-current={here ? 'step' : undefined}>
                <span class={here ? 'mine' : undefined}>{label}</span>
                {here && <span class="mark">{words.here}</span>}
                {read && (
                  <ul>
                    {all.map((dimension) => {
                      const state = (['held', 'open', 'unknown'] as const).find((key) =>
                        read[key].includes(dimension),
                      );
                      return (
                        <li key={dimension} data-state={state}>
                          {dimensionOf(scoring, dimension)?.label ?? dimension}:{' '}
                          <span class={state === 'held' ? 'mine' : 'open'}>
                            {words.states[state ?? 'unknown']}
                          </span>
                        </li>
                      );
                    })}
                  </ul>
                )}
              </li>
            );
          })}
      </ol>
    </>
  );
}

/** The four places, with the one where the answers lie marked. */
function Places({ levels, words, result }: Props<QuadrantLevels>): VNode {
  const { across, up, steps } = levels;
  const place = result.reached ?? result.level?.id;
  // A gate or limit may hold the level below the place of the answers.
  const word = place === result.level?.id ? words.here : words.answersHere;
  return (
    <table class="places">
      <caption>{fill(words.places, { across: across.label, up: up.label })}</caption>
      <thead>
        <tr>
          <td />
          {(['low', 'high'] as const).map((half) => (
            <th scope="col" key={half}>
              {across.label}: {across[half]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(['high', 'low'] as const).map((row) => (
          <tr key={row}>
            <th scope="row">
              {up.label}: {up[row]}
            </th>
            {(['low', 'high'] as const).map((column) => {
              const step = steps.find((each) => each.across === column && each.up === row);
              const here = step !== undefined && step.id === place;
              return (
                <td key={column} class={here ? 'here mine' : undefined}>
                  {step?.label}
                  {here && <span class="here-word">{word}</span>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** All levels at a glance, where the rule of the levels has a shape that can be shown. */
export function LevelMap(props: Omit<Props<never>, 'levels'>): VNode | null {
  const { levels } = props.scoring;
  if (levels.rule === 'ladder') return <Rungs {...props} levels={levels} />;
  if (levels.rule === 'quadrant') return <Places {...props} levels={levels} />;
  return null;
}
