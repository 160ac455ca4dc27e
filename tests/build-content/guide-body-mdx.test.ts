import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { guideOf } from '../../bench/corpus/guide.ts';
import { readBody } from '../../src/build/content/guide-body.ts';
import { parseMdx } from '../../src/build/content/mdx.ts';

/** What the tree that the build makes of a text gives, and what reading the text as Markdown gives. */
function bothWays(text: string) {
  const { root, faults } = parseMdx(text);
  expect(faults).toEqual([]);
  return [readBody(text, 7, root), readBody(text, 7)];
}

const guides = readdirSync('content/guides', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => readFileSync(join('content/guides', name), 'utf8').replace(/^---[\s\S]*?\n---\n/, ''));

test('a guide has the same headings, links and embeds either way', () => {
  const made = guideOf(11).body(({ slug, heading }) => `/guides/${slug}/#${heading}`);
  for (const text of [...guides, made]) {
    const [tree, markdown] = bothWays(text);
    expect(tree).toEqual(markdown);
  }
});

test.each([
  ['dashes and signs', '## Who -- and why?\n\n## “Quoted” & *set* `code`\n\n## It’s 50 % / a &lt; b\n'],
  ['letters beyond ASCII', '## Ängste 🙂 and é\n\n[é](/é/) and 🙂 [words](/guides/a/#b)\n'],
  ['links in a piece', '<Callout title="A (b)">\n\nSee [words](/guides/a/).\n\n</Callout>\n'],
  ['a link by reference', '[words][one] and [one]\n\n[one]: /guides/a/ "Title"\n'],
  ['a table', '| A | B |\n| --- | --- |\n| [a](/a/) | b |\n'],
  [
    'an embed, and one in code',
    'Text.\n\n<Quiz id="a-check" />\n\n`<Quiz id="no" />`\n\n```\n<Quiz id="no" />\n```\n',
  ],
  ['a list in a list', '- [a](/a/)\n  - [b](/b/)\n\n1. ## c\n'],
  ['escapes', 'a \\{ b \\< c \\[no](/no/)\n\n## d \\* e\n'],
  ['the same heading twice', '## a\n\n## a\n'],
])('%s is read the same either way', (_, text) => {
  const [tree, markdown] = bothWays(text);
  expect(tree).toEqual(markdown);
});
