/** The attempt that the address names. */
export function namedAttempt(): string | undefined {
  return new URLSearchParams(location.search).get('attempt') ?? undefined;
}

/** Makes the address name an attempt, or none, so that a reload shows what the page shows now. */
export function nameAttempt(id?: string): void {
  history.replaceState(null, '', `${location.pathname}${id ? `?attempt=${id}` : ''}${location.hash}`);
}
