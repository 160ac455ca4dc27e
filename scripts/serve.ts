import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join, resolve as resolvePath } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

/** The built site: dist/, or the folder that SITE_DIST names. */
export const DIST = resolvePath(process.env.SITE_DIST ?? fileURLToPath(new URL('../dist/', import.meta.url)));

const HOST = '127.0.0.1';

export interface ServedFolder {
  /** Address of the site's root, ending in a slash. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder as a plain static host does: index.html for an address that ends in a slash, a redirect
 * to the slash for a folder's address without one, 404.html with status 404 for the rest. Nothing is
 * rewritten and no header is added that a page could rely on.
 *
 * @param root the folder
 * @param options.port 0 (the default) takes any free port
 * @param options.prefix where the site's root lies, unencoded, beginning and ending in a slash
 * @throws the error of the socket, for example EADDRINUSE
 */
export function serveFolder(root: string, { port = 0, prefix = '/' } = {}): Promise<ServedFolder> {
  const files = sirv(root, { dev: true, etag: true, extensions: [] });
  const encodedPrefix = encodeURI(prefix);

  const server = createServer((request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?');
    if (!path.startsWith(encodedPrefix)) {
      if (`${path}/` === encodedPrefix) redirect(response, encodedPrefix);
      else respond(response, 404, 'Not found: the site lies in another folder of this server.', 'text/plain');
      return;
    }
    const inside = `/${path.slice(encodedPrefix.length)}`;
    if (!inside.endsWith('/') && isFolder(root, inside)) {
      redirect(response, `${path}/${query === undefined ? '' : `?${query}`}`);
      return;
    }
    request.url = inside.endsWith('/') ? `${inside}index.html` : inside;
    files(request, response, () => notFound(root, response));
  });

  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : port;
      resolve({
        url: `http://${HOST}:${taken}${encodedPrefix}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

function isFolder(root: string, path: string): boolean {
  try {
    return statSync(join(root, decodeURIComponent(path))).isDirectory();
  } catch {
    return false;
  }
}

function notFound(root: string, response: ServerResponse): void {
  const page = join(root, '404.html');
  if (existsSync(page)) respond(response, 404, readFileSync(page, 'utf8'), 'text/html');
  else respond(response, 404, 'Not found.', 'text/plain');
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location }).end();
}

function respond(response: ServerResponse, status: number, body: string, type: string): void {
  response.writeHead(status, { 'Content-Type': `${type};charset=utf-8` }).end(body);
}

async function serveOnFreePort(first: number): Promise<ServedFolder> {
  for (let port = first; port < first + 100; port += 1) {
    try {
      return await serveFolder(DIST, { port });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`No free port between ${first} and ${first + 99}: name another with --port.`);
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    console.error(`--port must be a number from 1 to 65535, not "${values.port}".`);
    process.exit(1);
  }
  if (!existsSync(join(DIST, 'index.html'))) {
    console.error('There is no dist/index.html to serve. Build it first: npm run build');
    process.exit(1);
  }
  const { url } = await serveOnFreePort(port);
  console.log(`\n  Service Mirror is at ${url}\n  Stop it with Ctrl+C.\n`);
}
