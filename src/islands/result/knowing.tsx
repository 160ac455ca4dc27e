import type { VNode } from 'preact';
import { fill } from '../../messages/fill.ts';
import { addressHere } from '../../questions/shared/page.ts';
import { RichText } from '../../questions/shared/rich-text.tsx';
import { writtenDate } from '../written-date.ts';
import { DotSign } from './dot-row.tsx';
import { dimensionOf, type PartProps } from './part.ts';

/** Knowing against doing: what the linked check came to, or where to take it. */
export function KnowingNote({ scoring, words, result }: PartProps): VNode | null {
  const { knowing } = scoring;
  if (!knowing) return null;
  const { known } = result;
  const link = <a href={addressHere(knowing.read.href)}>{knowing.read.title}</a>;
  return (
    <section class="result-part">
      <h3>
        {fill(words.knowing.title, { dimension: dimensionOf(scoring, knowing.dimension)?.label ?? '' })}
      </h3>
      <p>
        <RichText text={knowing.means} />
      </p>
      {known ? (
        <p>
          <DotSign shape="known" />{' '}
          {fill(words.knowing.found, {
            date: writtenDate(known.finished),
            share: words.knowing.shares[Math.round(known.value)] ?? '',
          })}{' '}
          {link}
        </p>
      ) : (
        <p>
          {words.knowing.none} {link}
        </p>
      )}
    </section>
  );
}
