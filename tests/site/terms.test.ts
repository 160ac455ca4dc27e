import { describe, expect, test } from 'vitest';
import { markTerms, type Term } from '../../src/site/terms.ts';

const term = (id: string, name: string, more: Partial<Term> = {}): Term => ({
  id,
  term: name,
  also: [],
  common: false,
  ...more,
});
const button = (id: string, words: string) =>
  `<button type="button" class="term" popovertarget="term-${id}">${words}</button>`;
const GLOSSARY = '/base/glossary/';

describe('markTerms', () => {
  test('explains only the first mention of a term', () => {
    const { html, used } = markTerms(
      '<p>A handoff. Another handoff.</p>',
      [term('handoff', 'handoff')],
      GLOSSARY,
    );
    expect(html).toBe(`<p>A ${button('handoff', 'handoff')}. Another handoff.</p>`);
    expect(used).toEqual(['handoff']);
  });

  test('knows other forms, at the start of a sentence too, and takes the longest that fits', () => {
    const terms = [term('gate', 'gate'), term('honesty-gate', 'honesty gate', { also: ['honesty gates'] })];
    expect(markTerms('<p>Honesty gates open.</p>', terms, GLOSSARY).html).toBe(
      `<p>${button('honesty-gate', 'Honesty gates')} open.</p>`,
    );
  });

  test('does not take part of a word for the word', () => {
    const text = '<p>delegate, gates-open, investigate</p>';
    expect(markTerms(text, [term('gate', 'gate')], GLOSSARY)).toEqual({ html: text, used: [] });
  });

  test('a term in capitals is found in capitals only', () => {
    const text = '<p>Good is not ';
    const { html } = markTerms(`${text}GOOD.</p>`, [term('good', 'GOOD')], GLOSSARY);
    expect(html).toBe(`${text}${button('good', 'GOOD')}.</p>`);
  });

  test.each([
    '<h2 id="gate">The gate</h2>',
    '<p><a href="/x/">the gate</a></p>',
    '<div data-island="quiz"><div><p>the gate</p></div><p>gate</p></div>',
    '<p class="piece-title">The gate</p>',
    '<p><code>gate</code></p>',
  ])('leaves %s alone', (text) => {
    expect(markTerms(text, [term('gate', 'gate')], GLOSSARY).used).toEqual([]);
  });

  test('goes on after what it leaves alone', () => {
    const text = '<div data-island="quiz"><div>gate</div></div><p>gate</p>';
    expect(markTerms(text, [term('gate', 'gate')], GLOSSARY).html).toBe(
      `<div data-island="quiz"><div>gate</div></div><p>${button('gate', 'gate')}</p>`,
    );
  });

  test('an everyday word is explained only where a link says so', () => {
    const terms = [term('control', 'control', { common: true })];
    expect(markTerms('<p>quality control</p>', terms, GLOSSARY).used).toEqual([]);
    const linked = '<p>control, <a href="/base/glossary/#control">control</a></p>';
    expect(markTerms(linked, terms, GLOSSARY).html).toBe(`<p>control, ${button('control', 'control')}</p>`);
  });
});
