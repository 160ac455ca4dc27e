import type { YamlFile } from '../document.ts';
import type { Finding } from '../finding.ts';
import { type ContentRule, eachMap, yamlFiles } from './rule.ts';

type Path = (string | number)[];

interface Entry {
  id: string;
  path: Path;
}

function entriesOf(list: unknown, path: Path): Entry[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, place) =>
    typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string'
      ? [{ id: entry.id, path: [...path, place, 'id'] }]
      : [],
  );
}

function repeated(entries: Entry[], file: YamlFile): Finding[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id, path }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [file.at(path, `the id "${id}" stands twice in this list`, 'give one of the two another id.')];
  });
}

/** In every list whose entries have ids (questions, options, points …) each id stands once. */
export const duplicateIds: ContentRule = (library) =>
  yamlFiles(library).flatMap((file) => {
    const findings: Finding[] = [];
    eachMap(file.data, (map, path) => {
      // A result names the rules of a gate by id alone, whichever of its two lists they stand in.
      const { trips, conditional, ...lists } = map;
      findings.push(
        ...repeated(
          [...entriesOf(trips, [...path, 'trips']), ...entriesOf(conditional, [...path, 'conditional'])],
          file,
        ),
        ...Object.entries(lists).flatMap(([key, list]) => repeated(entriesOf(list, [...path, key]), file)),
      );
    });
    return findings;
  });
