/** Stands in the text of a guide where a quiz belongs: each page puts there what it has of it. */
export function quizMark(id: string): string {
  return `<!--quiz ${id}-->`;
}

/** A text in pieces: HTML, and between it the ids of quizzes, at the odd places. */
export function atQuizMarks(html: string): string[] {
  return html.split(/<!--quiz ([^>]*)-->/);
}
