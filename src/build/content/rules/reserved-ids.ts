import { CANNOT_SAY } from '../../../quiz/quiz.ts';
import type { Path, YamlFile } from '../document.ts';
import type { Finding } from '../finding.ts';
import type { Library } from '../library.ts';
import { isBuiltIn } from '../schema/text.ts';
import { type ContentRule, eachMap, keysOf, yamlFiles } from './rule.ts';

const RENAME = 'give it another id.';

function ofEntries(file: YamlFile): Finding[] {
  const findings: Finding[] = [];
  eachMap(file.data, ({ id }, path: Path) => {
    if (typeof id !== 'string') return;
    const problem = `the id "${id}" is reserved`;
    const remedy = `every question has this answer already: take it out here, or ${RENAME}`;
    if (id === CANNOT_SAY) findings.push(file.at([...path, 'id'], problem, remedy));
    else if (isBuiltIn(id)) findings.push(file.at([...path, 'id'], problem, RENAME));
  });
  return findings;
}

/** Files that map ids to entries. */
function ofKeys({ scales, sources, parts, coverage, glossary }: Library): Finding[] {
  return [scales, sources, parts, coverage, glossary].flatMap(({ file }) =>
    (keysOf(file) ?? [])
      .filter(isBuiltIn)
      .map((id) => file.atKey([id], `the id "${id}" is reserved`, RENAME)),
  );
}

/**
 * Every question can be answered with "I can't say", so nothing else may be called so; and no id is a name
 * that every object of the language has.
 */
export const reservedIds: ContentRule = (library) => [
  ...yamlFiles(library).flatMap(ofEntries),
  ...ofKeys(library),
];
