import { expect, test } from 'vitest';
import { withoutGaps } from '../../src/build/gaps.ts';

test('the space before an element with a line of its own goes', () => {
  expect(withoutGaps('<ul> <li> <a href="#a">A</a> </li>\n<li>B</li> </ul> <p>C</p>')).toBe(
    '<ul><li> <a href="#a">A</a></li><li>B</li></ul><p>C</p>',
  );
});

test('the space between words and between elements of one line stays', () => {
  const html = '<p>One <em>two</em> <a href="#a">three</a> <button>four</button></p>';
  expect(withoutGaps(html)).toBe(html);
});

test('text that only looks like an element stays', () => {
  expect(withoutGaps('<pre>a &gt; &lt;p&gt;</pre>')).toBe('<pre>a &gt; &lt;p&gt;</pre>');
});
