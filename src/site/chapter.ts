/**
 * Makes the text of a guide into a chapter of a page that holds several: its headings are one level
 * lower, its ids are told apart by its slug, and links to guides that stand on the same page lead there.
 *
 * @param html as the build made it, before addresses are made relative
 * @param here the slugs of the guides that stand on the page
 * @param guides the address below which guides stand, ending in a slash, as the links of the text have it
 */
export function chapterOf(html: string, slug: string, here: ReadonlySet<string>, guides: string): string {
  return (
    html
      .replace(/(<\/?h)([2-5])\b/g, (_, tag: string, level: string) => `${tag}${Number(level) + 1}`)
      // What is a landmark on a page of its own would be one among many here. What takes the focus needs its name.
      .replace(/(<section\b(?![^<>]*tabindex)[^<>]*?)\saria-label="[^"]*"/g, '$1')
      .replace(/(<[^<>]*?\s)id="([^"]*)"/g, (_, tag: string, id: string) => `${tag}id="${slug}-${id}"`)
      .replace(/(<a\b[^<>]*?\s)href="([^"]*)"/g, (whole, tag: string, href: string) => {
        if (href.startsWith('#')) return `${tag}href="#${slug}-${href.slice(1)}"`;
        if (!href.startsWith(guides)) return whole;
        const [path = '', heading = ''] = href.slice(guides.length).split('#');
        const to = path.replace(/\/$/, '');
        return here.has(to) ? `${tag}href="#${to}${heading && `-${heading}`}"` : whole;
      })
  );
}
