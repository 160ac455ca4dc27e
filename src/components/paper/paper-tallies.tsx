import type { VNode } from 'preact';
import { sideLabel } from '../../islands/result/part.ts';
import { fill } from '../../messages/fill.ts';
import { type PaperRulesProps, rulesInWords } from './condition-words.ts';

/** What to count by hand. */
export function PaperTallies(props: PaperRulesProps): VNode | null {
  const { quiz, scoring, paper } = props;
  const { tallies, dimensions } = scoring;
  if (tallies.length === 0) return null;
  const label = (id: string) => dimensions.find((dimension) => dimension.id === id)?.label ?? id;
  return (
    <>
      <h3>{paper.tallies}</h3>
      <ul>
        {tallies.map((tally) => (
          <li key={tally.id}>
            <strong>{tally.label}:</strong>{' '}
            {fill(paper.tally, { dimensions: tally.of.map(label).join(', '), from: tally.from })}{' '}
            {tally.side !== undefined && fill(paper.tallySide, { side: sideLabel(quiz, tally.side) })}{' '}
            {Object.entries(tally.onlyIf ?? {}).map(([id, when]) => (
              <span key={id}>
                {fill(paper.tallyOnlyIf, { dimension: label(id), when: rulesInWords(when, props) })}{' '}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
