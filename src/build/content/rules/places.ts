import type { Finding } from '../finding.ts';
import { placeOfGuide } from '../guide-file.ts';
import { didYouMean } from '../nearest.ts';
import { ID, isBuiltIn } from '../schema/text.ts';
import { type ContentRule, keysOf } from './rule.ts';

function atFile(file: string, problem: string, remedy: string): Finding {
  return { file, line: 1, column: 1, text: '', problem, remedy };
}

function misplaced(path: string, paths: readonly string[]): Finding[] {
  if (path.startsWith('content/quizzes/') && !/^content\/quizzes\/[^/]+\.yaml$/.test(path)) {
    return [atFile(path, 'this file is not read', 'quizzes are content/quizzes/<id>.yaml.')];
  }
  if (!path.startsWith('content/guides/') || placeOfGuide(path)) return [];
  if (path.endsWith('.md') && paths.includes(`${path}x`)) {
    return [
      atFile(
        path,
        'this file stands beside an .mdx file of the same name',
        'keep the .mdx file and delete this one.',
      ),
    ];
  }
  return [atFile(path, 'this file is not read', 'guides are content/guides/<part>/<slug>.mdx.')];
}

/** Every file stands where it is read, every guide in a part, and each slug is there once. */
export const places: ContentRule = ({ paths, guides, parts }) => {
  const known = keysOf(parts.file);
  const first = new Map<string, string>();
  return [
    ...paths.flatMap((path) => misplaced(path, paths)),
    ...guides.flatMap(({ slug, part, source }) => {
      const findings: Finding[] = [];
      const earlier = first.get(slug);
      if (earlier === undefined) first.set(slug, source.path);
      else
        findings.push(
          atFile(source.path, `${earlier} has the same slug`, 'give one of the two files another name.'),
        );
      if (!ID.test(slug)) {
        findings.push(
          atFile(source.path, `"${slug}" is no slug`, 'name the file in small letters, digits and hyphens.'),
        );
      }
      if (isBuiltIn(slug)) {
        findings.push(atFile(source.path, `the slug "${slug}" is reserved`, 'give the file another name.'));
      }
      if (known && !known.includes(part)) {
        const remedy = `${didYouMean(part, known, 'Parts')} A new one is described in content/parts.yaml.`;
        findings.push(atFile(source.path, `there is no part "${part}"`, remedy));
      }
      return findings;
    }),
  ];
};
