import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { pseudo } from './pseudo.ts';

// Each group of it may be asked for by itself: see client-files.ts.
const TABLE = /\/src\/messages\/en\.ts(\?\w+)?$/;
const PSEUDO = 'pseudo';

/**
 * Builds the site with another table of messages: SITE_LOCALE=de takes src/messages/de.ts for every import
 * of en.ts. SITE_LOCALE=pseudo makes one up out of the English table (see pseudo.ts), for tests.
 */
export function otherLocale(name = process.env.SITE_LOCALE?.trim()): Plugin {
  const file = fileURLToPath(new URL(`../messages/${name}.ts`, import.meta.url));
  if (name && name !== PSEUDO && !existsSync(file)) {
    throw new Error(
      `SITE_LOCALE is "${name}", and there is no src/messages/${name}.ts. Copy en.ts and translate it.`,
    );
  }
  return {
    name: 'other-locale',
    enforce: 'pre',
    apply: () => Boolean(name) && name !== 'en',
    async resolveId(source, importer, options) {
      if (name === PSEUDO || !source.endsWith('en.ts')) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && TABLE.test(found.id) ? file : null;
    },
    async transform(_, id) {
      if (name !== PSEUDO || !TABLE.test(id)) return null;
      const table: Record<string, unknown> = await import(id);
      const groups = Object.entries(table).map(
        ([group, messages]) => `export const ${group} = ${JSON.stringify(pseudo(messages))};`,
      );
      return { code: groups.join('\n'), map: null };
    },
  };
}
