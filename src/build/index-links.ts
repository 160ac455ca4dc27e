import { SENTINEL } from './any-folder.ts';

const FOLDER = new RegExp(`( (?:href|action)="${SENTINEL}(?:[^"?#]*/)?)(?=["?#])`, 'g');

/**
 * Lets every link of a page to a folder of the site name the index.html in it.
 *
 * @param html a page before its addresses are made relative
 */
export function nameIndexes(html: string): string {
  return html.replace(FOLDER, '$1index.html');
}
