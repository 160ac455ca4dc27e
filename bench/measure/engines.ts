import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { BENCH } from '../paths.ts';
import { isMeasured, measureCell } from '../results/cells.ts';
import { ensureInstalled } from '../site/npm.ts';
import { SITES } from '../site/site.ts';
import { launch, onPhone } from './browser.ts';
import { serve } from './server.ts';
import { typeOf } from './wire.ts';

/** What one question costs with a quiz engine: brotli bytes. */
export interface EngineCell {
  js: number;
  css: number;
}

export interface Engine {
  name: string;
  title: string;
  note: string;
}

/** Those that npm has, each with a page in bench/engines/pages. */
export const engines: readonly Engine[] = [
  { name: 'surveyjs', title: 'SurveyJS', note: 'survey-core and survey-js-ui 2.5.38, without its fonts' },
  { name: 'quizdown', title: 'quizdown', note: 'quizdown 0.4.1' },
  {
    name: 'h5p',
    title: 'H5P',
    note: 'h5p-standalone 3.8.2: the player alone, because no type of question is on npm; a lower bound',
  },
];

export const notOnNpm = [
  'mdbook-quiz comes as a Rust crate, with its script inside; npm has no package of it.',
];

const folder = join(BENCH, 'engines');

/** Bundles the page of an engine, shows it in a browser, and weighs what the browser asked for. */
async function measureEngine({ name }: Engine): Promise<EngineCell> {
  const esbuild = createRequire(join(folder, 'package.json'))('esbuild') as typeof import('esbuild');
  const site = join(SITES, `engine-${name}`);
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  const { metafile } = await esbuild.build({
    entryPoints: [join(folder, 'pages', `${name}.js`)],
    outdir: site,
    bundle: true,
    minify: true,
    metafile: true,
    format: 'iife',
    logLevel: 'silent',
    loader: {
      '.woff': 'file',
      '.woff2': 'file',
      '.ttf': 'file',
      '.eot': 'file',
      '.svg': 'file',
      '.gif': 'file',
      '.png': 'file',
    },
  });
  const styles = Object.keys(metafile.outputs).some((file) => file.endsWith('.css'));
  const link = styles ? `<link rel="stylesheet" href="${name}.css">` : '';
  const html = `<!doctype html><meta charset="utf-8"><title>${name}</title>${link}<div id="quiz"></div><script src="${name}.js"></script>`;
  writeFileSync(join(site, 'index.html'), html);
  const server = await serve(site);
  const { browser } = await launch();
  try {
    await onPhone(browser, async (page) => {
      await page.goto(`${server.url}/`, { waitUntil: 'networkidle' });
      await page.locator('#quiz input').first().waitFor({ state: 'attached', timeout: 10_000 });
    });
  } finally {
    await browser.close();
    await server.close();
  }
  const of = (type: string) =>
    server.sent.filter((one) => typeOf(one, '/') === type).reduce((sum, { bytes }) => sum + bytes, 0);
  return { js: of('js'), css: of('css') };
}

/** Weighs one question of every engine. One that fails does not stop the others. */
export async function measureEngines(): Promise<void> {
  try {
    ensureInstalled('engines');
  } catch (error) {
    console.error(`No quiz engine is measured. ${error instanceof Error ? error.message : error}`);
    return;
  }
  for (const engine of engines) {
    const place = { kind: 'engine', rival: engine.name, guides: 0, run: 1 };
    if (isMeasured(place, engine.note)) continue;
    const { value, error } = await measureCell(place, engine.note, () => measureEngine(engine));
    const said = value ? `${((value.js + value.css) / 1000).toFixed(1)} kB` : `FAILED\n${error}`;
    console.log(`Quiz engine ${engine.title}: ${said}`);
  }
}
