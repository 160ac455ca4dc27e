import { expect, test } from 'vitest';
import { joinStyles } from '../../src/build/join-styles.ts';

const link = (name: string) => `<link rel="stylesheet" href="../../_astro/${name}">`;

test('style sheets of kinds that stand side by side become one, without the order of layers', () => {
  const styles = new Map([
    ['style.a1.css', '@layer reset,base;@layer quiz{.rank{gap:1rem}}'],
    ['style.b2.css', '@layer quiz{.match{gap:2rem}}'],
  ]);
  const html = joinStyles(`<main>${link('style.a1.css')}\n${link('style.b2.css')}<p>Text</p></main>`, styles);
  const [, name = ''] =
    html.match(/^<main><link rel="stylesheet" href="\.\.\/\.\.\/_astro\/(styles\.[\w-]+\.css)"><p>Text/) ??
    [];
  expect(styles.get(name)).toBe('@layer quiz{.rank{gap:1rem}}@layer quiz{.match{gap:2rem}}');
});

test('one alone stays, and so does what every page shares', () => {
  const styles = new Map([['style.a1.css', '.rank{}']]);
  const html = `${link('Page.c3.css')}${link('style.a1.css')}`;
  expect(joinStyles(html, styles)).toBe(html);
  expect(styles.size).toBe(1);
});

test('the same style sheets give the same name on every page', () => {
  const styles = new Map([
    ['style.a1.css', '.rank{}'],
    ['style.b2.css', '.match{}'],
  ]);
  const html = link('style.a1.css') + link('style.b2.css');
  expect(joinStyles(html, styles)).toBe(joinStyles(html, styles));
  expect(styles.size).toBe(3);
});
