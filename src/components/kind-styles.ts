const styles = import.meta.glob<string>('../questions/*/style.css', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Addresses of the style sheets that some kinds bring along; a page links only those it needs. */
export function kindStyles(kinds: readonly string[]): string[] {
  return kinds.flatMap((kind) => styles[`../questions/${kind}/style.css`] ?? []);
}
