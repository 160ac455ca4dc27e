import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { expect, test } from 'vitest';
import { type Finisher, finishing } from '../../src/build/finishing.ts';

const paths = ['/b/', '/z/', '/a/', '/c/'].map(
  (pathname) => ({ pathname, route: { type: 'page' } }) as PathWithRoute,
);

/** Renders a page in as many turns of the loop as its letter says, so that pages end in another order. */
const standard: AstroPrerenderer = {
  name: 'test',
  getStaticPaths: async () => paths,
  async render(request) {
    const { pathname } = new URL(request.url);
    for (let turn = 'd'.charCodeAt(0) - pathname.charCodeAt(1); turn > 0; turn -= 1) await Promise.resolve();
    return new Response(`page ${pathname}`, { status: 201, headers: { 'x-test': 'kept' } });
  },
};

/** A finisher that takes down what happens: it is to see a, b and c, in that order. */
function told(): { said: string[]; finisher: Finisher } {
  const said: string[] = [];
  const finisher: Finisher = {
    begin: async () => void said.push('begin'),
    finish: (text) => text.toUpperCase(),
    rank: (path) => (/^[abc]\//.test(path) ? path.charCodeAt(0) : undefined),
    see: async (path, text) => void said.push(`${path}: ${text}`),
    seen: () => void said.push('seen'),
  };
  return { said, finisher };
}

async function build({ name, ...own }: AstroPrerenderer): Promise<void> {
  await own.setup?.();
  const all = await own.getStaticPaths();
  await Promise.all(
    all.map(({ pathname, route }) =>
      own.render(new Request(`http://x${pathname}`), { routeData: route }).catch(() => name),
    ),
  );
  await own.teardown?.();
}

test('what is to be seen is rendered first, and seen in order, however long each takes', async () => {
  const { said, finisher } = told();
  const own = finishing(standard, finisher);
  await build(own);
  expect(said).toEqual([
    'begin',
    'a/index.html: PAGE /A/',
    'b/index.html: PAGE /B/',
    'c/index.html: PAGE /C/',
    'seen',
  ]);
  expect((await own.getStaticPaths()).map(({ pathname }) => pathname)).toEqual(['/a/', '/b/', '/c/', '/z/']);
});

test('what is written is what was finished, with the status and headers it had', async () => {
  const [path] = paths;
  const own = finishing(standard, told().finisher);
  const rendered = await own.render(new Request('http://x/z/'), { routeData: path?.route as never });
  const response = rendered instanceof Response ? rendered : rendered.response;
  expect([response.status, response.headers.get('x-test'), await response.text()]).toEqual([
    201,
    'kept',
    'PAGE /Z/',
  ]);
});

test('a page that cannot be rendered does not hold up the others', async () => {
  const { said, finisher } = told();
  const failing: AstroPrerenderer = {
    ...standard,
    render: (request, options) =>
      request.url.endsWith('/b/')
        ? Promise.reject(new Error('No such page.'))
        : standard.render(request, options),
  };
  await build(finishing(failing, finisher));
  expect(said).toEqual(['begin', 'a/index.html: PAGE /A/', 'c/index.html: PAGE /C/', 'seen']);
});
