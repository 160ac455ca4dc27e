const BLOCKS =
  'article|aside|body|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|li|link|main|meta|nav|ol|p|script|section|style|summary|table|tbody|td|th|thead|title|tr|ul';
const GAP = new RegExp(`>\\s+(?=</?(?:${BLOCKS})\\b)`, 'g');

/** Takes out the space before elements that begin a line of their own, where no browser shows it. */
export function withoutGaps(html: string): string {
  return html.replace(GAP, '>');
}
