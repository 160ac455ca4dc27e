import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withPolicy } from '../../src/build/policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (head: string, meta = '<meta name="policy">') => `<head>${head}${meta}</head>`;
const directive = (html: string, name: string) =>
  html.match(new RegExp(`<meta http-equiv="content-security-policy" content="[^"]*${name} ([^;]*);`))?.[1];

test('the inline scripts and styles of the site are named, each once, and lose their mark', () => {
  const own = '<script data-own>a()</script><style media="print" data-own="">p{}</style>';
  const html = withPolicy(page(own + own));
  expect(directive(html, 'script-src')).toBe(`'self' ${hash('a()')}`);
  expect(directive(html, 'style-src')).toBe(`'self' ${hash('p{}')}`);
  expect(html).toContain('<script>a()</script><style media="print">p{}</style>');
});

test('a script that came from elsewhere is not named, nor is data', () => {
  const html = withPolicy(page('<script>steal()</script><script type="application/json">{}</script>'));
  expect(directive(html, 'script-src')).toBe("'self'");
  expect(directive(html, 'style-src')).toBe("'self'");
});

test('a page may ask for more, for its scripts alone', () => {
  const html = withPolicy(
    page('<script data-own>a()</script>', `<meta name="policy" content="'wasm-unsafe-eval'">`),
  );
  expect(directive(html, 'script-src')).toBe(`'self' 'wasm-unsafe-eval' ${hash('a()')}`);
  expect(directive(html, 'default-src')).toBe("'none'");
});
