import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { type Checkup, checkProject } from './check.ts';

const BASE = './content/guides';

/** The guides: an id is the name of the file without the folder, which is handed over as `part`. */
export function guidesLoader(): Loader {
  const files = glob({ base: BASE, pattern: '*/*.mdx', generateId: ({ entry }) => basename(entry, '.mdx') });
  return {
    name: 'guides',
    load: (context) =>
      files.load({
        ...context,
        parseData(props) {
          const part = props.filePath === undefined ? undefined : basename(dirname(props.filePath));
          return context.parseData({ ...props, data: { ...props.data, part } });
        },
      }),
  };
}

type Entries = ReadonlyMap<string, object>;

/**
 * A collection out of the checked content. In dev it is made again whenever a content file changes; an
 * entry that has become faulty stays as it was until it is mended.
 */
export function checkedLoader(name: string, entriesOf: (checkup: Checkup) => { ids: Iterable<string>; entries: Entries }) {
  return {
    name,
    async load({ store, watcher, config, generateDigest }) {
      const refresh = async () => {
        const { ids, entries } = entriesOf(await checkProject(fileURLToPath(config.root)));
        const present = new Set(ids);
        for (const id of store.keys()) if (!present.has(id)) store.delete(id);
        for (const [id, entry] of entries) {
          const data = { ...entry };
          store.set({ id, data, digest: generateDigest(data) });
        }
      };
      store.clear();
      await refresh();
      const content = fileURLToPath(new URL('content/', config.root));
      let pending = Promise.resolve();
      watcher?.on('all', (_, path) => {
        if (path.startsWith(content)) pending = pending.then(refresh, refresh);
      });
    },
  } satisfies Loader;
}
