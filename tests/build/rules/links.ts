import { addressesOf, addressesOfStyles, isForeign } from '../support/addresses.ts';
import { at, type Rule, type Site } from '../support/site.ts';

// So deep that a way up with one step too many leaves the site instead of ending at its root.
const ROOT = 'http://site.invalid/a/b/c/d/e/f/g/h/';

/** Every address inside the site leads to a file, and every anchor to an element with that id. */
export const links: Rule = (site) => {
  const anchors = new Map(
    site.pages.map(({ path, elements }) => [path, new Set(elements.map(({ attributes }) => attributes.id))]),
  );
  const inPages = site.pages.flatMap((page) =>
    page.elements.flatMap((element) =>
      addressesOf(element).flatMap(({ attribute, value }) => {
        const fault = faultOf(value, page.path, site, anchors);
        return fault ? [`${at(page, element)} ${attribute}="${value}" ${fault}`] : [];
      }),
    ),
  );
  const inStyles = [...site.files].flatMap(([path, css]) =>
    (path.endsWith('.css') ? addressesOfStyles(css) : []).flatMap((value) => {
      const fault = faultOf(value, path, site, anchors);
      return fault ? [`${path}: url(${value}) ${fault}`] : [];
    }),
  );
  return [...inPages, ...inStyles];
};

/** Pages that answer for other addresses, so nothing leads to them. */
const SERVED_ANYWHERE = ['404.html', 'offline/index.html'];

/** Every page but those can be reached from the first by links. */
export const reach: Rule = ({ pages }) => {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const queue = ['index.html'];
  const seen = new Set(queue);
  for (const path of queue) {
    for (const element of byPath.get(path)?.elements ?? []) {
      if (element.tag !== 'a') continue;
      const target = fileOf(element.attributes.href ?? '', path)?.file;
      if (target === undefined || seen.has(target) || !byPath.has(target)) continue;
      seen.add(target);
      queue.push(target);
    }
  }
  return pages
    .filter(({ path }) => !seen.has(path) && !SERVED_ANYWHERE.includes(path))
    .map((page) => `${at(page)} no chain of links leads here from the first page`);
};

function faultOf(
  value: string,
  from: string,
  { files }: Site,
  anchors: ReadonlyMap<string, ReadonlySet<string | undefined>>,
): string | undefined {
  if (isForeign(value)) return undefined;
  const target = fileOf(value, from);
  if (!target) return 'leads out of the site';
  const { file, anchor } = target;
  if (!files.has(file)) {
    return files.has(`${file}/index.html`)
      ? 'needs a slash at its end'
      : `leads nowhere: there is no ${file}`;
  }
  const ids = anchors.get(file);
  if (anchor === '' || !ids || ids.has(anchor)) return undefined;
  return `leads nowhere: ${file} has no id "${anchor}"`;
}

/** The file and anchor an address means; undefined when it lies outside the site. */
function fileOf(value: string, from: string): { file: string; anchor: string } | undefined {
  if (!URL.canParse(value, ROOT + from)) return undefined;
  const { href, hash } = new URL(value, ROOT + from);
  if (!href.startsWith(ROOT)) return undefined;
  const path = decodeURIComponent(href.slice(ROOT.length).replace(/[?#].*/, ''));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return { file, anchor: decodeURIComponent(hash.slice(1)) };
}
