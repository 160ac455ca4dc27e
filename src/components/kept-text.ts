const texts = new Map<string, string>();

/** The text of a guide as it was set for another page; undefined where it must be set first. */
export function keptText(guide: string): string | undefined {
  return texts.get(guide);
}

/** Keeps the text of a guide as it is set. Only in a build: else it would stay as it is while its author writes. */
export function keepText(guide: string, html: string): void {
  if (import.meta.env.PROD) texts.set(guide, html);
}
