import { createHash } from 'node:crypto';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;

/** Hashes, as a policy names them, of every inline element of a kind in a page. */
function hashesOf(html: string, element: 'script' | 'style'): Set<string> {
  const inline = html.matchAll(new RegExp(`<${element}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${element}>`, 'g'));
  return new Set(
    [...inline].map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`),
  );
}

/**
 * Leaves in a page's Content-Security-Policy only the hashes that something in the page needs. Astro
 * names the scripts of its own islands on every page; this site has none, and each hash costs 50 bytes
 * that do not compress.
 */
export function tightenPolicy(html: string): string {
  const needed = new Set([...hashesOf(html, 'script'), ...hashesOf(html, 'style')]);
  return html.replace(POLICY, (_, open: string, policy: string, close: string) => {
    const kept = policy.replace(/ 'sha256-[^']+'/g, (hash) => (needed.has(hash.trim()) ? hash : ''));
    return open + kept + close;
  });
}
