import extras from '../islands/quiz/style.css?url';
import { needsOf } from '../quiz/extras.ts';
import type { Quiz } from '../quiz/quiz.ts';

const styles = import.meta.glob<string>('../questions/*/style.css', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Addresses of the style sheets that some kinds bring along; a page links only those it needs. */
export function kindStyles(kinds: readonly string[]): string[] {
  return kinds.flatMap((kind) => styles[`../questions/${kind}/style.css`] ?? []);
}

/** Addresses of the style sheets of what a quiz has around its questions: hints, and how sure one is. */
export function extraStyles(quiz: Quiz): string[] {
  return needsOf(quiz).length > 0 ? [extras] : [];
}
