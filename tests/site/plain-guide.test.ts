import { expect, test } from 'vitest';
import { plainGuide } from '../../src/site/plain-guide.ts';

const words = { before: 'Before', after: 'After', tryThis: 'Try this', caveat: 'How sure?', check: 'Check:' };
const plain = (body: string) =>
  plainGuide(body, {
    title: 'T',
    summary: 'S.',
    words,
    address: (path) => `..${path}`,
    quiz: () => 'Tea',
  }).replace('# T\n\nS.\n\n', '');

test.each([
  ['See [it](/guides/six-needs/#empathy).', 'See [it](../guides/six-needs.md#empathy).\n'],
  ['See [it](/quizzes/tea/).', 'See [it](../quizzes/tea/).\n'],
  ['<Callout title="Mind">\n\nText\n\n</Callout>', '> **Mind**\n>\n> Text\n'],
  [
    '<BeforeAfter>\n\n<Before>\n\nA\n\n</Before>\n\n<After>\n\nB\n\n</After>\n\n</BeforeAfter>',
    '> **Before**\n>\n> A\n\n> **After**\n>\n> B\n',
  ],
  ['<Quiz id="tea-check" />', 'Check: [Tea](../quizzes/tea-check/)\n'],
  ['<Definitions>\n\n- **Tea**: a drink\n\n</Definitions>', '- **Tea**: a drink\n'],
  ['<Dialogue>\n\n- Hello\n\n</Dialogue>', '- Hello\n'],
])('%j becomes %j', (from, to) => expect(plain(from)).toBe(to));

test('begins with its title and what it is about', () => {
  expect(plainGuide('Text', { title: 'T', summary: 'S.', words, address: String, quiz: String })).toBe(
    '# T\n\nS.\n\nText\n',
  );
});
