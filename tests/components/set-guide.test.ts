import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guideOf } from '../../bench/corpus/guide.ts';
import { readBody } from '../../src/build/content/guide-body.ts';
import { parseMdx } from '../../src/build/content/mdx.ts';
import { setGuide } from '../../src/components/set-guide.ts';

const guides = readdirSync('content/guides', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => readFileSync(join('content/guides', name), 'utf8').replace(/^---[\s\S]*?\n---\n/, ''));

/** What stands in a text as it was set: names of pieces, and the HTML between them. */
function partsOf(node: unknown): { pieces: unknown[]; html: string } {
  const pieces: unknown[] = [];
  let html = '';
  const walk = (part: unknown): void => {
    if (Array.isArray(part)) for (const each of part) walk(each);
    else if (part instanceof String || typeof part === 'string') html += part;
    else if (typeof part === 'object' && part !== null && 'props' in part) {
      const { type, props } = part as { type: unknown; props: { children?: unknown } };
      if (typeof type === 'function') pieces.push(type);
      walk(props.children);
    }
  };
  walk(node);
  return { pieces, html };
}

const piece = () => undefined;

describe('the headings of a guide as it is set', () => {
  const idsOf = async (text: string) => (await setGuide(text)).headings.map(({ slug }) => slug);
  const checkedIds = (text: string) => readBody(text, 0, parseMdx(text).root).headings.map(({ id }) => id);

  test('have the ids by which the content check knows them', async () => {
    const made = guideOf(11).body(({ slug, heading }) => `/guides/${slug}/#${heading}`);
    for (const text of [...guides, made]) {
      expect(await idsOf(text)).toEqual(checkedIds(text));
      expect(await idsOf(text)).not.toEqual([]);
    }
  });

  test('have them whatever words they are of', async () => {
    const words = fc.string({ unit: fc.constantFrom(...'abcÄé9 ,.:?!%&/()“”’…-–🙂') });
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 4 }), async (lines) => {
        const text = lines.map((line) => `## a${line}\n\nText.\n`).join('\n');
        expect(await idsOf(text)).toEqual(checkedIds(text));
      }),
    );
  });
});

describe('the text of a guide as it is set', () => {
  test.each([
    ['a link', 'See [there](/guides/a/).', { a: piece }],
    ['a table', '| A | B |\n| --- | --- |\n| a | b |', { table: piece }],
    ['a link in a list in a list', '- one\n  - [two](/b/)', { a: piece }],
    ['a tag in a line of text', 'Text <Term>word</Term> text.', { Term: piece }],
    ['a tag with Markdown in it', '<Callout title="A">\n\nText, **bold**.\n\n</Callout>', { Callout: piece }],
  ])('leaves %s to its piece', async (_, text, components) => {
    const { Content } = await setGuide(text);
    expect(partsOf(Content({ components })).pieces).toContain(piece);
  });

  test('has dashes, quotation marks and signs as Astro sets them', async () => {
    const { Content } = await setGuide('"One" -- two & *three*...\n\n- ~~four~~ \\{ `five`\n');
    expect(partsOf(Content({})).html.replaceAll('\n', '')).toBe(
      '<p>“One” – two &amp; <em>three</em>…</p><ul><li><del>four</del> { <code>five</code></li></ul>',
    );
  });

  test('names the place of what cannot be read', async () => {
    await expect(setGuide('Text.\n\n<Callout>\n')).rejects.toThrow(/^\d+:\d+/);
  });
});
