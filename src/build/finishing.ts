import type { AstroPrerenderer, PathWithRoute, RouteData } from 'astro';
import { SENTINEL } from './any-folder.ts';
import { isFinished } from './finish-file.ts';

export interface Finisher {
  /** When the scripts and style sheets of the site are written, and before any page is. */
  begin(): Promise<void>;
  /** What becomes of a file; its path is below dist/, with slashes. */
  finish(text: string, path: string): string;
  /** The place of a file among those to be seen, which are rendered before all others; undefined for the others. */
  rank(path: string): number | undefined;
  /** Is shown each file that is to be seen, as it is then: one at a time, and always in the same order. */
  see(path: string, text: string): Promise<void>;
  /** When the last of them was seen, and while the others are rendered. */
  seen(): void;
}

/** Where Astro writes what it renders for an address. */
function pathOf(pathname: string, { type }: RouteData): string {
  const address = decodeURI(pathname);
  const path = address.replace(address.startsWith(SENTINEL) ? SENTINEL : '/', '').replace(/\/$/, '');
  if (type !== 'page') return path;
  return path === '404' ? '404.html' : `${path && `${path}/`}index.html`;
}

/**
 * Renders as Astro does, and finishes each text before it is written. To read and write every file of dist/
 * once more takes longer than all that is done to them.
 */
export function finishing(standard: AstroPrerenderer, finisher: Finisher): AstroPrerenderer {
  let turn = Promise.resolve();
  let left = 0;
  const rankOf = ({ pathname, route }: PathWithRoute) => finisher.rank(pathOf(pathname, route)) ?? Infinity;
  return {
    ...standard,
    async setup() {
      await standard.setup?.();
      await finisher.begin();
    },
    async getStaticPaths() {
      const paths = await standard.getStaticPaths();
      left = paths.filter((path) => rankOf(path) < Infinity).length;
      return paths.toSorted((a, b) => (rankOf(a) === rankOf(b) ? 0 : rankOf(a) - rankOf(b)));
    },
    async render(request, options) {
      const path = pathOf(new URL(request.url).pathname, options.routeData);
      if (!isFinished(path)) return standard.render(request, options);
      // Several are rendered at a time, in order of their beginning. They are shown in that order too.
      const { promise, resolve: show } = Promise.withResolvers<string | undefined>();
      if (finisher.rank(path) !== undefined) {
        turn = turn.then(async () => {
          const text = await promise;
          if (text !== undefined) await finisher.see(path, text);
          left -= 1;
          if (left === 0) finisher.seen();
        });
      }
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
