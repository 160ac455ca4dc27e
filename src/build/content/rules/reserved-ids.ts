import { CANNOT_SAY } from '../../../quiz/quiz.ts';
import type { Finding } from '../finding.ts';
import { type ContentRule, eachMap, yamlFiles } from './rule.ts';

/** Every question can be answered with "I can't say", so nothing else may be called so. */
export const reservedIds: ContentRule = (library) =>
  yamlFiles(library).flatMap((file) => {
    const findings: Finding[] = [];
    eachMap(file.data, ({ id }, path) => {
      if (id !== CANNOT_SAY) return;
      const remedy = 'every question has this answer already: take it out here, or give it another id.';
      findings.push(file.at([...path, 'id'], `the id "${CANNOT_SAY}" is reserved`, remedy));
    });
    return findings;
  });
