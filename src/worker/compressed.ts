const TEXT = /^(text\/|application\/(javascript|json|manifest))/;
const MARK = 'x-kept-compressed';

/** A response with another body, and the headers that then hold. */
function withBody(response: Response, body: ReadableStream<BufferSource>, mark: boolean): Response {
  const headers = new Headers(response.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  if (mark) headers.set(MARK, 'gzip');
  else headers.delete(MARK);
  return new Response(body, { status: response.status, statusText: response.statusText, headers });
}

/**
 * Keeps texts compressed: a browser stores what it was sent as it reads, four times as large. The two
 * are the hooks by which Workbox puts something into a cache and takes it out.
 */
export const compressed = {
  async cacheWillUpdate({ response }: { response: Response }): Promise<Response | null> {
    if (response.status !== 200) return null;
    const type = response.headers.get('content-type') ?? '';
    if (!response.body || !TEXT.test(type) || !('CompressionStream' in self)) return response;
    return withBody(response, response.body.pipeThrough(new CompressionStream('gzip')), true);
  },
  async cachedResponseWillBeUsed({
    cachedResponse,
  }: {
    cachedResponse?: Response;
  }): Promise<Response | null> {
    if (!cachedResponse?.body || !cachedResponse.headers.has(MARK)) return cachedResponse ?? null;
    const body = cachedResponse.body.pipeThrough(new DecompressionStream('gzip'));
    return withBody(cachedResponse, body, false);
  },
};
