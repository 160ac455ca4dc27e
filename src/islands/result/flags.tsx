import type { VNode } from 'preact';
import { RichText } from '../../questions/shared/rich-text.tsx';
import type { PartProps } from './part.ts';

/** What the reader should know about the result. */
export function Flags({ scoring, words, result }: PartProps): VNode | null {
  const up = scoring.flags.filter(({ id }) => result.flags?.includes(id));
  if (up.length === 0) return null;
  return (
    <section class="result-part">
      <h3>{words.flags}</h3>
      {up.map(({ id, says }) => (
        <p key={id}>
          <RichText text={says} />
        </p>
      ))}
    </section>
  );
}
