import { createHash } from 'node:crypto';
import { at, type Element, type Page, type Rule } from '../support/site.ts';

/** What no page may leave open. Where there is a choice, nothing further in is open than the site itself. */
const CLOSED: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'", "'none'"],
  'require-trusted-types-for': ["'script'"],
};

/** Every page carries a strict policy, before any script could act without it. */
export const policy: Rule = ({ pages }) =>
  pages.flatMap((page) => {
    const meta = page.elements.find(isPolicy);
    if (!meta) return [`${at(page)} has no Content-Security-Policy`];
    const faults: string[] = [];
    const first = page.elements.find(({ tag }) => tag === 'script');
    if (first && page.elements.indexOf(first) < page.elements.indexOf(meta)) {
      faults.push(`comes after a <script>, which it does not govern`);
    }
    const directives = directivesOf(page);
    for (const [name, values] of Object.entries(CLOSED)) {
      if (!values.includes(directives.get(name)?.join(' ') ?? ''))
        faults.push(`does not have ${name} ${values.join(' or ')}`);
    }
    for (const [name, sources] of directives) {
      for (const source of sources) {
        if (source.startsWith("'unsafe-")) faults.push(`has ${source} in ${name}`);
        if (/^(\*|https?:|wss?:)|\./.test(source)) faults.push(`lets ${source} into ${name}`);
      }
    }
    return faults.map((fault) => `${at(page, meta)} the policy ${fault}`);
  });

/** Nothing stands in a page that its policy would block: no inline style, handler or unhashed script. */
export const inline: Rule = ({ pages }) =>
  pages.flatMap((page) => {
    const directives = directivesOf(page);
    return page.elements.flatMap((element) => {
      const { tag, attributes, text } = element;
      const faults = Object.entries(attributes).flatMap(([name, value]) => {
        if (name === 'style' || /^on[a-z]/.test(name)) return [`has an inline ${name}="${value}"`];
        return /^\s*javascript:/i.test(value) ? [`has a script in ${name}="${value}"`] : [];
      });
      if (tag === 'script' && attributes.src === undefined && !isData(element)) {
        if (!isHashed(text, directives.get('script-src')))
          faults.push('is inline, and its hash is not in script-src');
      }
      if (tag === 'style' && !isHashed(text, directives.get('style-src'))) {
        faults.push('is inline, and its hash is not in style-src');
      }
      return faults.map((fault) => `${at(page, element)} ${fault}`);
    });
  });

function isPolicy({ tag, attributes }: Element): boolean {
  return tag === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy';
}

function isData({ attributes }: Element): boolean {
  return ['application/json', 'application/ld+json'].includes(attributes.type ?? '');
}

function directivesOf({ elements }: Page): Map<string, string[]> {
  const content = elements.find(isPolicy)?.attributes.content ?? '';
  return new Map(
    content.split(';').flatMap((directive) => {
      const [name, ...sources] = directive.trim().split(/\s+/);
      return name ? [[name.toLowerCase(), sources] as const] : [];
    }),
  );
}

function isHashed(text: string, sources: readonly string[] = []): boolean {
  return ['sha256', 'sha384', 'sha512'].some((algorithm) =>
    sources.includes(`'${algorithm}-${createHash(algorithm).update(text).digest('base64')}'`),
  );
}
