import { expect, test, vi } from 'vitest';
import { quiz, steps } from '../../src/messages/en.ts';

/** The module as it is before any page was rendered. */
async function fresh() {
  vi.resetModules();
  const page = await import('../../src/questions/shared/page.ts');
  return { ...page, ...(await import('../../src/islands/quiz/step-words.ts')) };
}

test('the words of a page are those that all kinds share, and those of its own kinds', async () => {
  const { wordsFor } = await fresh();
  const byKind = { pair: { between: 'Between' }, sort: { bucket: 'Bucket' } };
  expect(wordsFor(quiz, byKind, ['sort'])).toEqual({ ...quiz, bucket: 'Bucket' });
  expect(wordsFor(quiz, byKind, [])).not.toBe(quiz);
});

test('nothing can be rendered before it is said which page it is', async () => {
  const { words, stepWords, addressHere } = await fresh();
  for (const read of [words, stepWords, () => addressHere('/guides/')]) expect(read).toThrow('setPage first');
});

test('a page that is no assessment has no words for its pages', async () => {
  const { setPage, stepWords, words, wordsFor } = await fresh();
  const own = wordsFor(quiz, {}, []);
  setPage({ root: './', words: own });
  expect(words()).toEqual(own);
  expect(stepWords).toThrow('This page carries no words');
  setPage({ root: './', words: own, stepWords: steps });
  expect(stepWords()).toBe(steps);
});

test('an address from the root works from the page, any other stays', async () => {
  const { addressHere, setPage, wordsFor } = await fresh();
  setPage({ root: '../../', words: wordsFor(quiz, {}, []) });
  expect(addressHere('/guides/six-needs/#one')).toBe('../../guides/six-needs/#one');
  expect(addressHere('https://example.org/')).toBe('https://example.org/');
  expect(addressHere('#below')).toBe('#below');
});
