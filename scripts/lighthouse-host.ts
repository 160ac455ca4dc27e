import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { type ServedFolder, serveFolder } from './serve.ts';

const TEXT = /^(text\/|image\/svg|application\/(javascript|json|manifest|wasm))/;

/** Serves a folder as most hosts do: texts compressed, and each file asked for again kept for a while. */
export async function serveCompressed(folder: string): Promise<ServedFolder> {
  const plain = await serveFolder(folder);
  const server = createServer(async (request, response) => {
    const answer = await fetch(new URL(request.url ?? '/', plain.url), { redirect: 'manual' });
    const type = answer.headers.get('content-type') ?? '';
    const body = Buffer.from(await answer.arrayBuffer());
    const location = answer.headers.get('location');
    response.writeHead(answer.status, {
      'Content-Type': type,
      'Cache-Control': 'max-age=600',
      ...(location && { Location: location }),
      ...(TEXT.test(type) && { 'Content-Encoding': 'gzip' }),
    });
    response.end(TEXT.test(type) ? gzipSync(body) : body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await plain.close();
    },
  };
}
