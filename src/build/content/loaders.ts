import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { type Checkup, checkProject } from './check.ts';
import type { Checked } from './library.ts';
import { keysOf } from './rules/rule.ts';

/** An entry of a collection; one with a `body` is a guide, and that its MDX. */
export interface Entry {
  data: object;
  body?: string;
  /** Path from the project's root. */
  filePath?: string;
}

/** What a collection takes out of the checked content. */
export interface Selection {
  /** Ids of all entries there are, faulty ones too. */
  ids: Iterable<string>;
  /** Those without faults. */
  entries: ReadonlyMap<string, Entry>;
}

/**
 * A collection out of the checked content, so that what an author may write is said in one place. In dev
 * it is made again whenever a content file changes; an entry that has become faulty stays as it was
 * until it is mended.
 */
export function checkedLoader(name: string, select: (checkup: Checkup) => Selection) {
  return {
    name,
    async load({ store, watcher, config, generateDigest, logger }) {
      const root = fileURLToPath(config.root);
      const refresh = async () => {
        const { ids, entries } = select(await checkProject(root));
        const present = new Set(ids);
        for (const id of store.keys()) if (!present.has(id)) store.delete(id);
        for (const [id, { data, ...file }] of entries) {
          const digest = generateDigest({ data, ...file });
          store.set({ id, data: { ...data }, digest, ...file });
        }
      };
      store.clear();
      await refresh();
      let pending = Promise.resolve();
      watcher?.on('all', (_, path) => {
        if (!path.startsWith(join(root, 'content'))) return;
        pending = pending.then(refresh).catch((error: unknown) => logger.error(String(error)));
      });
    },
  } satisfies Loader;
}

/** Checked values by id, as a selection. */
export function entriesOf(values: Iterable<readonly [string, object]>): ReadonlyMap<string, Entry> {
  return new Map([...values].map(([id, data]) => [id, { data }]));
}

/** A file that maps ids to entries, as a selection. */
export function fromMap({ file, shaped }: Checked<Record<string, object>>): Selection {
  return { ids: keysOf(file) ?? [], entries: entriesOf(Object.entries(shaped?.value ?? {})) };
}
