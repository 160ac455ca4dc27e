import { relativise } from './any-folder.ts';
import { stylesWithoutScripts, withoutScripts } from './for-disk.ts';
import { withoutGaps } from './gaps.ts';
import { nameIndexes } from './index-links.ts';
import { joinStyles, type StyleFiles } from './join-styles.ts';
import { options } from './options.ts';
import { withPolicy } from './policy.ts';
import { addPreloads, type ScriptFiles } from './preloads.ts';

function finishPage(html: string, { scripts, styles }: BuiltFiles): string {
  const asked = options.forDisk ? withoutScripts(html) : html;
  const page = withoutGaps(joinStyles(addPreloads(withPolicy(asked), scripts), styles));
  return options.indexLinks ? nameIndexes(page) : page;
}

/** What a page may name, beside it in dist/. */
export interface BuiltFiles {
  scripts: ScriptFiles;
  styles: StyleFiles;
}

/** Whether something becomes of a file: by its path. */
export const isFinished = (path: string): boolean => /\.(html|css|js|md|txt)$/.test(path);

/**
 * What becomes of a page, style sheet or script once Astro has written it.
 *
 * @param path its path below dist/, with slashes
 */
export function finishFile(text: string, path: string, built: BuiltFiles): string {
  if (path.endsWith('.html')) return relativise(finishPage(text, built), path);
  const forDisk = options.forDisk && path.endsWith('.css');
  return relativise(forDisk ? stylesWithoutScripts(text) : text, path);
}
