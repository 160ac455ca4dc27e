import { expect, test } from 'vitest';
import { readBody } from '../../src/build/content/guide-body.ts';

function ids(text: string): string[] {
  return readBody(text, 0).headings.map(({ id }) => id);
}

test.each([
  ['## Enough, not as much as possible', ['enough-not-as-much-as-possible']],
  ['## “I don’t know” *yet*', ['i-dont-know-yet']],
  ['## Use `npm ci`', ['use-npm-ci']],
  ['## Again\n\n## Again', ['again', 'again-1']],
  ['## A -- B', ['a--b']],
  ['Setext\n---', ['setext']],
  ['```\n## no\n```\n\n    ## four spaces are no code in MDX', []],
])('%j has the ids that Astro gives', (text, expected) => {
  expect(ids(text).slice(0, expected.length)).toEqual(expected);
});

test('a heading inside a component counts', () => {
  expect(ids('<Callout title="A <b>">\n\n## Inside\n\n</Callout>')).toEqual(['inside']);
});

test('a heading without an empty line after a tag counts', () => {
  expect(ids('<TryThis>\n## Inside\n</TryThis>')).toEqual(['inside']);
});

test('links and embedded quizzes have their place in the file', () => {
  const text = 'See [a](/b/).\n\n<Quiz id="q" />\n\n`<Quiz id="code" />`';
  expect(readBody(text, 100)).toMatchObject({
    links: [{ name: '/b/', offset: 108 }],
    embeds: [{ name: 'q', offset: 115 }],
  });
});
