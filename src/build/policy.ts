import { createHash } from 'node:crypto';

/** What no page may do, whatever stands in it. What scripts and styles it may have is added for each. */
const DIRECTIVES = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types service-worker',
].join(';');

/** Where a page has its policy; it says what else than files of the site and its own inline scripts may run. */
const PLACE = /<meta name="policy"(?: content="([^"]*)")?>/;
/** An inline script or style that a component of the site wrote, and not somebody in a guide. */
const OWN = /<(script|style)([^>]*?) data-own(?:="")?([^>]*)>([\s\S]*?)<\/\1>/g;

/** Few texts stand inline, on many pages. */
const hashes = new Map<string, string>();

/** How a policy names an inline script or style. */
function hashOf(text: string): string {
  const known = hashes.get(text);
  if (known) return known;
  const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  hashes.set(text, hash);
  return hash;
}

/**
 * Puts a Content-Security-Policy into a page, in place of `<meta name="policy">`. Of inline scripts and styles it lets
 * those run that are marked with `data-own`, and takes the mark away. Astro's own would name scripts that this
 * site has none of, each 50 bytes that do not compress, and make each hash anew for each page.
 */
export function withPolicy(html: string): string {
  const named = { script: new Set<string>(), style: new Set<string>() };
  const unmarked = html.replace(
    OWN,
    (_, element: 'script' | 'style', before: string, after: string, text: string) => {
      named[element].add(hashOf(text));
      return `<${element}${before}${after}>${text}</${element}>`;
    },
  );
  return unmarked.replace(PLACE, (_, more?: string) => {
    const scripts = ["'self'", ...(more ? [more] : []), ...named.script].join(' ');
    const styles = ["'self'", ...named.style].join(' ');
    return `<meta http-equiv="content-security-policy" content="${DIRECTIVES}; script-src ${scripts}; style-src ${styles};">`;
  });
}
