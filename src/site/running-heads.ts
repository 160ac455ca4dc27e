/** A chapter of a page that holds several. */
export interface Running {
  /** The id of its element. */
  id: string;
  number: string;
  title: string;
}

/** A text as a string of a style sheet. */
const quoted = (text: string) =>
  `"${text.replace(/["\\<\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;

/**
 * A style sheet that puts the number and title of each chapter at the head of its printed pages. With it the
 * number after a link can be found on paper: no browser knows yet on which page something will stand.
 */
export function runningHeads(chapters: readonly Running[]): string {
  return chapters
    .map(({ id, number, title }, at) => {
      const head = quoted(`${number} ${title}`.trim());
      // The head of a part stands on the page of its first chapter.
      return `#${id},.part-head:has(+#${id}){page:c${at}}@page c${at}{@top-right{content:${head};font:9pt Georgia,serif;color:#333}}`;
    })
    .join('');
}
