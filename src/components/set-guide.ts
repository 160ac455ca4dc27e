import { type SatteriAstroData, satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import type { MarkdownHeading } from 'astro';
import { Fragment, jsx } from 'astro/jsx-runtime';
import { evaluate } from 'satteri';

/** What is set in the place of the tags of a guide, and of some elements of Markdown, by their names. */
export type Pieces = Readonly<Record<string, unknown>>;

export interface SetGuide {
  /** A component for the renderer that @astrojs/mdx brings. */
  Content(props: { components?: Pieces }): unknown;
  headings: MarkdownHeading[];
}

/** Elements that pieces stand for. What has none of these in it, and no tag, is written as HTML at once. */
const WITH_PIECES = ['a', 'table'] as const;

/** The pieces for these: a piece for another would never be asked for. */
export type Markup = Readonly<Record<(typeof WITH_PIECES)[number], unknown>>;

const element = (type: unknown, props: unknown) => jsx(type, props as Record<string, unknown>);

/**
 * Sets the text of a guide as @astrojs/mdx sets a file: with its parser, its signs of punctuation and its ids of
 * headings. A guide holds no code, so it need not be a module: with thousands of them, bundling took a quarter of a build.
 *
 * @param body MDX that was checked
 * @throws when it cannot be read
 */
export async function setGuide(body: string): Promise<SetGuide> {
  const astro: SatteriAstroData = {
    frontmatter: {},
    headings: [],
    localImagePaths: new Set(),
    remoteImagePaths: new Set(),
  };
  const { default: set } = await evaluate(body, {
    Fragment,
    jsx: element,
    jsxs: element,
    hastPlugins: [satteriHeadingIdsPlugin()],
    features: { gfm: true, smartPunctuation: true },
    elementAttributeNameCase: 'html',
    optimizeStatic: { component: 'Fragment', prop: 'set:html', ignoreElements: [...WITH_PIECES] },
    data: { astro },
  });
  if (typeof set !== 'function') throw new TypeError('The text of a guide gave no component.');
  return {
    Content: ({ components }) => set({ components: { Fragment, ...components } }),
    headings: astro.headings,
  };
}
