import { didYouMean } from '../nearest.ts';
import { valueAt } from '../salvage.ts';
import { assessmentsIn, type ContentRule } from './rule.ts';

/** The check that stands beside a dimension is there, and is a check. */
export const knowing: ContentRule = (library) =>
  assessmentsIn(library).flatMap(({ value, at }) => {
    if (!value.knowing) return [];
    const { check } = value.knowing;
    const checks = library.quizzes
      .filter(({ file }) => valueAt(file.data, ['purpose']) === 'check')
      .map(({ id }) => id);
    if (checks.includes(check)) return [];
    const path = ['knowing', 'check'];
    return [at(path, `there is no check "${check}"`, didYouMean(check, checks, 'Checks'))];
  });
