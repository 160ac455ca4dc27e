import type { Gradings } from '../../../quiz/facts.ts';
import type { Checkup } from '../check.ts';
import { type Finding, inOrder } from '../finding.ts';
import type { ContentRule } from '../rules/rule.ts';
import { longestAnswer } from './longest-answer.ts';
import { negation } from './negation.ts';
import { neverReached } from './never-reached.ts';
import { readingAge } from './reading-age.ts';
import { samePlace } from './same-place.ts';
import { startText } from './start-text.ts';
import { thinDimension } from './thin-dimension.ts';
import { twoIdeas } from './two-ideas.ts';

/** What is allowed, and seldom wise. A new one is a file here and a line below. */
const lints: readonly ContentRule[] = [
  twoIdeas,
  negation,
  thinDimension,
  samePlace,
  longestAnswer,
  readingAge,
  startText,
];

/** Warnings about content: an author may have a reason, so they stop no build. */
export function lint(checkup: Checkup, gradings: Gradings): Finding[] {
  const told = [...lints.flatMap((rule) => rule(checkup.library)), ...neverReached(checkup, gradings)];
  return inOrder(told).map((finding) => ({ ...finding, warning: true }));
}
