import { relativise } from './any-folder.ts';
import { stylesWithoutScripts, withoutScripts } from './for-disk.ts';
import { nameIndexes } from './index-links.ts';
import { options } from './options.ts';
import { tightenPolicy } from './policy.ts';
import { addPreloads, type ScriptFiles } from './preloads.ts';

function finishPage(html: string, scripts: ScriptFiles): string {
  const asked = options.forDisk ? withoutScripts(html) : html;
  const page = addPreloads(tightenPolicy(asked), scripts);
  return options.indexLinks ? nameIndexes(page) : page;
}

/**
 * What becomes of a page, style sheet or script once Astro has written it.
 *
 * @param path its path below dist/, with slashes
 */
export function finishFile(text: string, path: string, scripts: ScriptFiles): string {
  if (path.endsWith('.html')) return relativise(finishPage(text, scripts), path);
  const forDisk = options.forDisk && path.endsWith('.css');
  return relativise(forDisk ? stylesWithoutScripts(text) : text, path);
}
