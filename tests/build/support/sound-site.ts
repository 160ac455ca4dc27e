import { createHash } from 'node:crypto';

const SCRIPT = "document.documentElement.dataset.ready = 'yes'";

/** Files of a small site without a fault; the browser tests can be tried on it too. */
export function soundSite(): Record<string, string> {
  return {
    'index.html': page(
      './',
      'First page',
      '<p><a href="./guides/six-needs/#empathy">Empathy</a> <a href="./handbook/needs/">All</a></p>',
    ),
    'guides/six-needs/index.html': page(
      '../../',
      'The six needs',
      `<h2 id="empathy">Empathy</h2>
      <p>To see it as they do.</p>
      <p><a href="#empathy">Up</a></p>
      <p><a href="../../#top-of-page">Back</a> <a href="https://example.org/">Source</a></p>
      <p><img src="../../icon.svg" alt="" width="20" height="20"></p>`,
    ),
    'handbook/needs/index.html': page(
      '../../',
      'The needs',
      `<article id="six-needs"><h2>The six needs</h2>
      <h3 id="six-needs-empathy">Empathy</h3><p>To see it as they do.</p></article>`,
    ),
    '404.html': page('./', 'Not found', '<p>There is no such page.</p>'),
    'style.css':
      'i{-webkit-text-decoration:underline dotted;text-decoration:underline dotted}@font-face { font-family: Text; src: url(./font.woff2) } body { font-family: Text, serif }',
    'font.woff2': '',
    'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'page.js': 'export {};',
  };
}

function page(root: string, title: string, content: string): string {
  const hash = createHash('sha256').update(SCRIPT).digest('base64');
  const policy = `default-src 'none'; script-src 'self' 'sha256-${hash}'; style-src 'self'; font-src 'self'; img-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'`;
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <title>${title}</title>
    <meta name="description" content="About: ${title}.">
    <link rel="icon" href="${root}icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="${root}style.css">
    <script type="module" src="${root}page.js"></script>
    <script>${SCRIPT}</script>
    <script type="application/json">{"answers": 3}</script>
  </head>
  <body>
    <main id="top-of-page">
      <h1>${title}</h1>
      ${content}
    </main>
  </body>
</html>
`;
}
