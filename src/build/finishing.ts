import type { AstroPrerenderer, RouteData } from 'astro';
import { SENTINEL } from './any-folder.ts';
import { isFinished } from './finish-file.ts';

export interface Finisher {
  /** When the scripts and style sheets of the site are written, and before any page is. */
  begin(): Promise<void>;
  /** What becomes of a file; its path is below dist/, with slashes. */
  finish(text: string, path: string): string;
  /** Is shown each file as it is then: one at a time, and always in the same order. */
  see(path: string, text: string): Promise<void>;
}

/** Where Astro writes what it renders for an address. */
function pathOf({ url }: Request, { type }: RouteData): string {
  const path = decodeURI(new URL(url).pathname).slice(SENTINEL.length).replace(/\/$/, '');
  if (type !== 'page') return path;
  return path === '404' ? '404.html' : `${path && `${path}/`}index.html`;
}

/**
 * Renders as Astro does, and finishes each text before it is written. To read and write every file of dist/
 * once more takes longer than all that is done to them.
 */
export function finishing(standard: AstroPrerenderer, finisher: Finisher): AstroPrerenderer {
  let turn = Promise.resolve();
  return {
    ...standard,
    async setup() {
      await standard.setup?.();
      await finisher.begin();
    },
    async render(request, options) {
      const path = pathOf(request, options.routeData);
      if (!isFinished(path)) return standard.render(request, options);
      // Several are rendered at a time, in order of their beginning. The search takes them in that order too.
      const { promise: seen, resolve: show } = Promise.withResolvers<string | undefined>();
      turn = turn.then(async () => {
        const text = await seen;
        if (text !== undefined) await finisher.see(path, text);
      });
      try {
        const rendered = await standard.render(request, options);
        const { response, ...rest } = rendered instanceof Response ? { response: rendered } : rendered;
        const text = finisher.finish(await response.text(), path);
        show(text);
        const { status, headers } = response;
        return { ...rest, response: new Response(text, { status, headers }) };
      } finally {
        show(undefined);
      }
    },
    async teardown() {
      await turn;
      await standard.teardown?.();
    },
  };
}
