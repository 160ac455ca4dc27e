import { didYouMean, nearest } from './nearest.ts';
import { insteadOf, PIECES } from './pieces.ts';

/** Problem and remedy for a tag that is no piece. */
export function unknownTag(name: string): [problem: string, remedy: string] {
  const html = insteadOf(name);
  if (html !== undefined) return [`the tag <${name}> cannot stand in a guide`, html];
  const pieces = Object.keys(PIECES);
  const sign = nearest(name, pieces) ? '' : ' For a less-than sign write &lt;.';
  return [`there is no piece <${name}>`, `${didYouMean(name, pieces, 'Pieces')}${sign}`];
}
