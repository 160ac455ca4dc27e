import type { Gradings } from '../../../quiz/facts.ts';
import { Preview } from '../../preview/search.ts';
import type { Target } from '../../preview/targets.ts';
import type { Checkup } from '../check.ts';
import type { Finding } from '../finding.ts';
import { assessmentsIn } from '../rules/rule.ts';

const WHAT: Partial<Record<Target['kind'], string>> = {
  level: 'the level',
  trip: 'the rule of a gate',
  condition: 'the condition of a gate',
  cap: 'the limit',
  flag: 'the flag',
};

/**
 * Some answers lead to each level and make each rule apply. The rules of the content prove what they can;
 * this looks for answers as the preview does, and tells what it did not find. Advice is proved, so it is
 * not looked for.
 */
export function neverReached({ library, quizzes }: Checkup, gradings: Gradings): Finding[] {
  return assessmentsIn(library).flatMap(({ value, at }) => {
    // Only a quiz without a fault is among them.
    const quiz = quizzes.get(value.id);
    if (!quiz) return [];
    const reached = new Preview(quiz, gradings, ({ kind }) => kind in WHAT).search();
    return reached.flatMap(({ target: { kind, name, path }, sitting }) => {
      if (sitting) return [];
      const problem = `no answers were found with which ${WHAT[kind]} "${name}" applies`;
      const remedy =
        kind === 'level'
          ? 'look at its cut-offs, and at the gates and limits that keep it from being reached.'
          : 'look whether its lines can hold together, and whether another rule always comes first.';
      return [at(path, problem, remedy)];
    });
  });
}
