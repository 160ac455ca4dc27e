/**
 * Makes of a page one to read and print from disk. There a browser runs no module scripts, so what would
 * wait for one must not show.
 */
export function withoutScripts(html: string): string {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link rel="preload"[^>]*>/g, '')
    .replace(/<\/?noscript>/g, '');
}

/** Decides in a style sheet, once for all, that no script runs. */
export function stylesWithoutScripts(css: string): string {
  return css
    .replace(/\(scripting:\s*enabled\)/g, '(not (min-width: 0))')
    .replace(/\(scripting:\s*none\)/g, '(min-width: 0)');
}
