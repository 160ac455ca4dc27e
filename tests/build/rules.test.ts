import { describe, expect, test } from 'vitest';
import { RULES, type RuleName } from './rules/index.ts';
import { siteOf } from './support/site.ts';
import { soundSite } from './support/sound-site.ts';

const GUIDE = 'guides/six-needs/index.html';

/** A fault planted in the sound site: in `file`, `from` becomes `to`; `says` is in what the rule reports. */
interface Plant {
  rule: RuleName;
  fault: string;
  file?: string;
  from: string | RegExp;
  to: string;
  says: string;
}

const PLANTS: Plant[] = [
  ...plants('every link and anchor inside the site leads somewhere', [
    [
      'a link to a page that is not there',
      '../../#top',
      '../../no-such/#top',
      'there is no no-such/index.html',
    ],
    ['an anchor that is not there', '../../#top-of-page', '../../#nowhere', 'has no id "nowhere"'],
    ['one step up too many', '../../#top-of-page', '../../../', 'leads out of the site'],
    ['a page without its slash', '../../#top-of-page', '../../guides/six-needs', 'needs a slash'],
    ['a script that is not there', '../../page.js', '../../gone.js', 'there is no gone.js'],
    [
      'an image of a srcset that is not there',
      'alt=""',
      'alt="" srcset="../../icon.svg 1x, big.svg 2x"',
      'big.svg',
    ],
    [
      'an island whose script is not there',
      '<h2',
      '<astro-island component-url="x.js"></astro-island><h2',
      'x.js',
    ],
  ]),
  ...plants('every guide stands whole on the page of its part', [
    [
      'a heading that its part has not',
      'To see it',
      'To</p><h3 id="more">More</h3><a href="#more">M</a><p>see it',
      'h3> is not in its part',
    ],
    ['a text that its part has not', 'To see it', 'To feel it', 'p> is not in its part'],
  ]),
  {
    rule: 'no script holds the validation library',
    fault: 'a schema in a script',
    file: 'page.js',
    from: 'export {};',
    to: 'class ZodError {}',
    says: 'page.js:1: holds the validation library',
  },
  {
    rule: 'no script calls what was taken out of it',
    fault: 'an import that is still wrapped',
    file: 'page.js',
    from: 'export {};',
    to: '__vitePreload(() => import("./other.js"), []);',
    says: 'page.js:1: calls a helper',
  },
  ...plants('every page has one h1, a title of its own, a language and a description', [
    ['two h1 elements', 'h2', 'h1', 'has 2 h1 elements'],
    ['no h1', /<h1>.*<\/h1>/, '', 'has 0 h1 elements'],
    [
      'a title that another page has',
      '<title>The six needs',
      '<title>First page',
      'has the title of index.html',
    ],
    ['no title', /<title>.*<\/title>/, '', 'has no title'],
    ['no language', ' lang="en"', '', 'language'],
    ['no description', 'name="description"', 'name="keywords"', 'has no description'],
  ]),
  ...plants('every page carries a strict Content-Security-Policy', [
    ['no policy', 'http-equiv="Content-Security-Policy"', 'name="policy"', 'has no Content-Security-Policy'],
    ['another default', "default-src 'none'", "default-src 'self'", "default-src 'none'"],
    ['an open base', "base-uri 'none'; ", '', "base-uri 'none'"],
    ['forms to anywhere', "form-action 'self'", 'form-action *', "form-action 'self' or 'none'"],
    ['no Trusted Types', '; require-trusted-types-for', '; require', "require-trusted-types-for 'script'"],
    ['unsafe-inline', "style-src 'self'", "style-src 'self' 'unsafe-inline'", "'unsafe-inline' in style-src"],
    ['a foreign host', "img-src 'self'", 'img-src cdn.example.org', 'lets cdn.example.org into img-src'],
    ['every host', "img-src 'self'", 'img-src https:', 'lets https: into img-src'],
    [
      'a script before it',
      '<meta charset',
      '<script src="../../page.js"></script><meta charset',
      'comes after a <script>',
    ],
  ]),
  ...plants('nothing inline that the policy would block', [
    ['an inline style', '<h2', '<h2 style="color: red"', 'inline style'],
    ['an inline handler', '<h2', '<h2 onclick="go()"', 'inline onclick'],
    ['a script whose hash is not in the policy', "= 'yes'", "= 'no'", 'not in script-src'],
    [
      'a style element without a hash',
      '<title>',
      '<style>p { color: red }</style><title>',
      'not in style-src',
    ],
    ['a script as an address', 'https://example.org/', 'javascript:go()', 'script in href'],
  ]),
  ...plants('nothing comes from another origin', [
    ['a foreign image', '../../icon.svg', 'https://example.org/icon.svg', 'another origin'],
    [
      'a foreign style sheet without a scheme',
      '../../style.css',
      '//example.org/style.css',
      'another origin',
    ],
    ['a foreign form target', '<h2', '<form action="http://example.org/"></form><h2', 'another origin'],
    [
      'a foreign candidate of a srcset',
      'alt=""',
      'alt="" srcset="https://example.org/a.png 2x"',
      'another origin',
    ],
  ]),
  ...plants('no address counts from the server’s root', [
    ['a root-absolute link', '../../#top-of-page', '/#top-of-page', 'server'],
    ['the sentinel', '../../#top-of-page', '/__BASE__/#top-of-page', 'still holds /__BASE__/'],
  ]),
  ...plants('every id is unique in its page', [
    ['an id twice', 'id="empathy"', 'id="top-of-page"', 'has the id "top-of-page" of another element'],
  ]),
  ...plants('every image has an alt', [['an image without alt', ' alt=""', '', 'has no alt']]),
  ...plants('every page is valid HTML', [
    ['a block in a paragraph', '<p><img', '<p><span><div></div></span><img', 'element-permitted-content'],
    ['a label for nothing', '<h2', '<label for="gone">Name</label><h2', 'no-missing-references'],
  ]),
  {
    rule: 'every page can be reached from the first',
    fault: 'a page without a link to it',
    file: 'index.html',
    from: /<a .*<\/a>/,
    to: '',
    says: 'guides/six-needs/index.html',
  },
  {
    rule: 'nothing comes from another origin',
    fault: 'a foreign font in a style sheet',
    file: 'style.css',
    from: './font.woff2',
    to: 'https://example.org/font.woff2',
    says: 'another origin',
  },
  {
    rule: 'no address counts from the server’s root',
    fault: 'a root-absolute font in a style sheet',
    file: 'style.css',
    from: './font.woff2',
    to: '/font.woff2',
    says: 'style.css',
  },
  {
    rule: 'no address counts from the server’s root',
    fault: 'a root-absolute import in a script',
    file: 'page.js',
    from: 'export {};',
    to: "import('/_astro/chunk.js')",
    says: 'page.js',
  },
  {
    rule: 'every link and anchor inside the site leads somewhere',
    fault: 'a font that is not there',
    file: 'style.css',
    from: './font.woff2',
    to: './gone.woff2',
    says: 'there is no gone.woff2',
  },
  {
    rule: 'no file refers to the machine it was built on',
    fault: 'an address of the development server',
    file: 'page.js',
    from: 'export {};',
    to: "fetch('http://localhost:4321/')",
    says: 'refers to localhost',
  },
  {
    rule: 'no underline is written as Safari does not read it',
    fault: 'an underline with its thickness',
    file: 'style.css',
    from: 'body {',
    to: 'a{-webkit-text-decoration:underline;text-decoration:underline .12em}body {',
    says: 'Safari drops text-decoration: underline .12em',
  },
];

describe('rules on the built site', () => {
  test.each(Object.entries(RULES))('the sound site passes: %s', async (_name, rule) => {
    expect(await rule(siteOf(soundSite()))).toEqual([]);
  });

  test.each(PLANTS)('$fault is found by: $rule', async ({ rule, file = GUIDE, from, to, says }) => {
    const files = soundSite();
    const before = files[file] ?? '';
    files[file] = before.replace(from, to);
    expect(files[file], 'the fault is planted').not.toBe(before);
    expect((await RULES[rule](siteOf(files))).join('\n')).toContain(says);
  });

  test('every rule has a fault that it finds', () => {
    expect(new Set(PLANTS.map(({ rule }) => rule))).toEqual(new Set(Object.keys(RULES)));
  });
});

/** Faults of one rule, planted in the guide: [fault, from, to, says]. */
function plants(
  rule: RuleName,
  faults: [fault: string, from: string | RegExp, to: string, says: string][],
): Plant[] {
  return faults.map(([fault, from, to, says]) => ({ rule, fault, from, to, says }));
}
