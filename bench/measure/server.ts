import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A response as it went over the wire: bytes of its body. */
export interface Sent {
  path: string;
  bytes: number;
  /** Asked for by a service worker, or to start one: not by the page. */
  byWorker: boolean;
}

export interface Server {
  url: string;
  /** What was sent so far. */
  sent: Sent[];
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html;charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** Sent as they are: they are compressed already. */
const PACKED = new Set(['.woff2', '.woff', '.png', '.jpg', '.webp', '.avif', '.ico']);

function fileOf(root: string, address: string): string | undefined {
  const file = join(root, decodeURIComponent(address));
  const isFolder = statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const named = isFolder ? join(file, 'index.html') : file;
  return statSync(named, { throwIfNoEntry: false })?.isFile() ? named : undefined;
}

/** Serves a folder as a good host does, with brotli at its best, and notes what it sends. */
export function serve(root: string): Promise<Server> {
  const packed = new Map<string, Buffer>();
  const sent: Sent[] = [];
  const workers = new Set<string>();
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const file = fileOf(root, path);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = extname(file);
    const body = packed.get(file) ?? bodyOf(file, type);
    packed.set(file, body);
    if (request.headers['service-worker'] === 'script') workers.add(path);
    const from = request.headers.referer;
    const byWorker = workers.has(path) || (from !== undefined && workers.has(new URL(from).pathname));
    sent.push({ path, bytes: body.length, byWorker });
    response.writeHead(200, {
      'Content-Type': TYPES[type] ?? 'application/octet-stream',
      'Content-Length': body.length,
      'Cache-Control': 'max-age=600',
      ...(PACKED.has(type) ? {} : { 'Content-Encoding': 'br' }),
    });
    response.end(body);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      const close = () =>
        new Promise<void>((closed) => {
          server.close(() => closed());
          server.closeAllConnections();
        });
      resolve({ url: `http://127.0.0.1:${port}`, sent, close });
    });
  });
}

function bodyOf(file: string, type: string): Buffer {
  const body = readFileSync(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return PACKED.has(type) ? body : brotliCompressSync(body, { params });
}
