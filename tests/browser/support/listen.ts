import { createServer, type RequestListener } from 'node:http';

/** A server of a test's own on any free port of this machine. */
export interface Listener {
  /** Its address, without a slash at the end. */
  origin: string;
  close: () => Promise<void>;
}

/** Answers every request to an origin of its own. */
export function listen(answer: RequestListener): Promise<Listener> {
  const server = createServer(answer);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({
        origin: `http://127.0.0.1:${port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}
