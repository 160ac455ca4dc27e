/** The drawings of content/figures as markup, by path. The content check has looked at what they hold. */
export const drawings: Readonly<Record<string, string>> = import.meta.glob('/content/figures/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});
