/** A request of a page, and the address of what asked for it. */
export interface Asked {
  url: string;
  by: string | undefined;
}

/**
 * How many requests wait for one another at most: 1 for a page alone, 2 for a page whose files are all
 * named in it, 3 when one of them asks for more.
 */
export function chainDepth(requests: readonly Asked[]): number {
  const by = new Map<string, string | undefined>();
  for (const request of requests) if (!by.has(request.url)) by.set(request.url, request.by);
  const depth = (url: string, seen: ReadonlySet<string>): number => {
    const parent = by.get(url);
    if (parent === undefined || seen.has(parent) || !by.has(parent)) return 1;
    return 1 + depth(parent, new Set([...seen, url]));
  };
  return Math.max(0, ...[...by.keys()].map((url) => depth(url, new Set())));
}
