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
    return new Response(`page ${pathname}`);
  },
};

/** A finisher that takes down what happens: a, b and c are searched, in that order. */
function told(fault?: Error): { said: string[]; finisher: Finisher } {
  const said: string[] = [];
  const finisher: Finisher = {
    async open() {
      said.push('open');
      return {
        async take({ path, body }) {
          if (fault) throw fault;
          said.push(`${path}: ${new TextDecoder().decode(body)}`);
        },
        allSearched: () => void said.push('all searched'),
      };
    },
    rank: (path) => (/^[abc]\//.test(path) ? path.charCodeAt(0) : undefined),
  };
  return { said, finisher };
}

type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;

/** What Astro gets for each address, or why it gets nothing, in the order of their rendering. */
async function build(own: AstroPrerenderer): Promise<PromiseSettledResult<Rendered>[]> {
  await own.setup?.();
  const all = await own.getStaticPaths();
  const rendered = await Promise.allSettled(
    all.map(({ pathname, route }) => own.render(new Request(`http://x${pathname}`), { routeData: route })),
  );
  await own.teardown?.();
  return rendered;
}

test('what is searched is rendered first, and given in order, however long each takes', async () => {
  const { said, finisher } = told();
  const own = finishing(standard, finisher);
  await build(own);
  expect(said.filter((each) => !each.startsWith('z'))).toEqual([
    'open',
    'a/index.html: page /a/',
    'b/index.html: page /b/',
    'c/index.html: page /c/',
    'all searched',
  ]);
  expect(said).toContain('z/index.html: page /z/');
  expect((await own.getStaticPaths()).map(({ pathname }) => pathname)).toEqual(['/a/', '/b/', '/c/', '/z/']);
});

test('Astro is left with nothing to write', async () => {
  const answers = await build(finishing(standard, told().finisher));
  for (const answer of answers)
    expect(answer).toMatchObject({ status: 'fulfilled', value: { response: { body: null } } });
});

test('what leads to another address is left to Astro', async () => {
  const { said, finisher } = told();
  const away = new Response('on', { status: 301, headers: { location: '/there/' } });
  const [answer] = await build(finishing({ ...standard, render: async () => away }, finisher));
  expect(answer).toMatchObject({ value: away });
  expect(said).toEqual(['open', 'all searched']);
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
  const answers = await build(finishing(failing, finisher));
  expect(answers.filter(({ status }) => status === 'rejected')).toMatchObject([
    { reason: { message: 'No such page.' } },
  ]);
  expect(said).toContain('c/index.html: page /c/');
});

test('what cannot be written stops the build', async () => {
  const answers = await build(finishing(standard, told(new Error('No room.')).finisher)).catch((reason) => [
    { reason },
  ]);
  expect(answers[0]).toMatchObject({ reason: { message: 'No room.' } });
});
