import { expect, test } from 'vitest';
import { definitionsOf } from '../../src/site/definitions.ts';

test.each([
  [
    '<ul>\n<li><strong>Belief:</strong> What do they think?</li>\n<li><strong>Action</strong>: <em>What</em> can I do?</li>\n</ul>',
    '<div><dt>Belief</dt><dd>What do they think?</dd></div><div><dt>Action</dt><dd><em>What</em> can I do?</dd></div>',
  ],
  [
    '<ul>\n<li>\n<p><strong>Belief.</strong> One.</p>\n<p>Two.</p>\n</li>\n</ul>',
    '<div><dt>Belief</dt><dd><p>One.</p>\n<p>Two.</p></dd></div>',
  ],
])('a list becomes words and meanings', (list, definitions) => expect(definitionsOf(list)).toBe(definitions));
