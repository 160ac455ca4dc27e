import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../../../scripts/serve.ts';

/**
 * Addresses of all pages of dist/ from the site's root, sorted.
 *
 * @throws when nothing was built
 */
export function pages(): string[] {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('dist/ has no index.html: npm run build first.');
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

/** The pages whose address matches; throws when none does, so that a test cannot pass for want of pages. */
export function pagesLike(pattern: RegExp): string[] {
  const found = pages().filter((page) => pattern.test(page));
  if (found.length === 0) throw new Error(`dist/ has no page whose address matches ${pattern}.`);
  return found;
}
