import type { AstroPrerenderer, PathWithRoute, RouteData } from 'astro';
import { SENTINEL } from './any-folder.ts';
import type { PageThread } from './page-thread.ts';

export interface Finisher {
  /** Opens what takes the files over, when the scripts and style sheets of the site are written. */
  open(): Promise<Pick<PageThread, 'take' | 'allSearched'>>;
  /** The place of a file among those that are searched, which are rendered before all others; undefined for the others. */
  rank(path: string): number | undefined;
}

/** Where Astro writes what it renders for an address. */
function pathOf(pathname: string, { type }: RouteData): string {
  const address = decodeURI(pathname);
  const path = address.replace(address.startsWith(SENTINEL) ? SENTINEL : '/', '').replace(/\/$/, '');
  if (type !== 'page') return path;
  return path === '404' ? '404.html' : `${path && `${path}/`}index.html`;
}

/**
 * Renders as Astro does, and gives what was rendered to others that finish and write it. Astro is left with an
 * empty answer, for which it writes nothing.
 */
export function finishing(standard: AstroPrerenderer, { open, rank }: Finisher): AstroPrerenderer {
  let pages: Awaited<ReturnType<typeof open>> | undefined;
  let turn = Promise.resolve();
  let left = 0;
  const rankOf = ({ pathname, route }: PathWithRoute) => rank(pathOf(pathname, route)) ?? Infinity;
  return {
    ...standard,
    async setup() {
      await standard.setup?.();
      pages = await open();
    },
    async getStaticPaths() {
      const paths = await standard.getStaticPaths();
      left = paths.filter((path) => rankOf(path) < Infinity).length;
      return paths.toSorted((a, b) => (rankOf(a) === rankOf(b) ? 0 : rankOf(a) - rankOf(b)));
    },
    async render(request, options) {
      const path = pathOf(new URL(request.url).pathname, options.routeData);
      const given = async (body: ArrayBuffer | undefined) => {
        if (body) await pages?.take({ path, body });
      };
      // Several are rendered at a time, in order of their beginning. What is searched is given in that order too.
      const inTurn = rank(path) !== undefined;
      const { promise, resolve } = Promise.withResolvers<ArrayBuffer | undefined>();
      if (inTurn) {
        turn = turn
          .then(async () => given(await promise))
          .finally(() => {
            left -= 1;
            if (left === 0) pages?.allSearched();
          });
        turn.catch(() => undefined);
      }
      try {
        const rendered = await standard.render(request, options);
        const { response, ...rest } = rendered instanceof Response ? { response: rendered } : rendered;
        // Of an address that leads to another, Astro makes a page.
        if (!response.body || (response.status >= 300 && response.status < 400)) return rendered;
        const body = await response.arrayBuffer();
        resolve(body);
        await (inTurn ? turn : given(body));
        return { ...rest, response: new Response(null) };
      } finally {
        resolve(undefined);
      }
    },
    async teardown() {
      await turn;
      await standard.teardown?.();
    },
  };
}
