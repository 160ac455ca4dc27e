/** Anchors of an assessment's own pages; the others are the ids of its dimensions. */
export const START = 'start';
export const CHECK_ANSWERS = 'check-your-answers';
export const RESULT = 'result';
/** What to read before beginning; it stands on the start. */
export const BEFORE = 'before-you-begin';

/** The anchor the address points to; '' when it points to none. Ids are ASCII, so nothing is decoded. */
export function currentAnchor(): string {
  return location.hash.slice(1);
}

/** Goes to a step as a link would, so that the browser's Back works and `:target` follows. */
export function goTo(anchor: string): void {
  location.hash = anchor;
}
