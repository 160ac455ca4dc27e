import { expect, test } from 'vitest';
import { readGuide } from '../../src/build/content/guide-file.ts';
import { GUIDE, valid } from './fixture.ts';

const text = valid[GUIDE] ?? '';
const read = (changed: string) => readGuide(GUIDE, changed, { part: 'a', slug: 'b' });

test('a guide without a fault of form can be shown', () => {
  expect(read(text)).toMatchObject({ whole: true, findings: [] });
});

test.each([
  ['its front matter', text.replace('title:', 'titel:')],
  ['a tag of its text', `${text}\n<Calout>\n\nText.\n\n</Calout>\n`],
  ['a tag that is not closed', `${text}\n<Callout title="A">\n`],
  ['code in its text', `${text}\nText {code} text.\n`],
])('a guide with a fault in %s cannot', (_, changed) => {
  const { whole, findings } = read(changed);
  expect(findings).not.toEqual([]);
  expect(whole).toBe(false);
});
