import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { ServedFolder } from '../../../scripts/serve.ts';
import { listen } from './listen.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a built site as a bare object store does: whole keys and nothing else. There are no folders, no
 * index documents, no redirects and no page for what is missing.
 *
 * @param prefix what all keys begin with, unencoded, ending in a slash or empty
 */
export async function serveKeys(dist: string, prefix: string): Promise<ServedFolder> {
  const objects = new Map<string, { type: string; body: Buffer }>();
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const key = prefix + relative(dist, file).split(sep).join('/');
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    objects.set(key, { type, body: readFileSync(file) });
  }
  const { origin, close } = await listen((request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    const object = objects.get(decodeURIComponent(path.slice(1)));
    if (object) response.writeHead(200, { 'Content-Type': object.type }).end(object.body);
    else
      response
        .writeHead(404, { 'Content-Type': 'application/xml' })
        .end('<Error><Code>NoSuchKey</Code></Error>');
  });
  return { url: `${origin}/${encodeURI(prefix)}`, close };
}
