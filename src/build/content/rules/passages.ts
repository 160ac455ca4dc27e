import type { Finding } from '../finding.ts';
import type { Library } from '../library.ts';
import { didYouMean } from '../nearest.ts';
import { ID } from '../schema/text.ts';
import { type ContentRule, eachMap, quizzesIn } from './rule.ts';

interface Lack {
  problem: string;
  remedy: string;
}

const bySlug = new WeakMap<Library, Map<string, Library['guides'][number]>>();

function guidesOf(library: Library): Map<string, Library['guides'][number]> {
  // Of two with one slug, which a rule reports, the first.
  const guides = bySlug.get(library) ?? new Map(library.guides.toReversed().map((each) => [each.slug, each]));
  bySlug.set(library, guides);
  return guides;
}

/** What is wrong with a place in a guide; undefined when it is there. An empty heading means the guide itself. */
export function lackOf(library: Library, slug: string, heading: string): Lack | undefined {
  const guide = guidesOf(library).get(slug);
  if (!guide) {
    const slugs = library.guides.map((each) => each.slug);
    return { problem: `there is no guide "${slug}"`, remedy: didYouMean(slug, slugs, 'Guides') };
  }
  const ids = guide.headings.map(({ id }) => id);
  if (heading === '' || ids.includes(heading)) return undefined;
  return {
    problem: `the guide "${slug}" has no heading "${heading}"`,
    remedy: didYouMean(heading, ids, 'Headings'),
  };
}

/** The guide of a quiz, and every passage to read, is there. */
export const passages: ContentRule = (library) => {
  const ofGuides = quizzesIn(library).flatMap(({ value, at }) => {
    const lack = value.guide === undefined ? undefined : lackOf(library, value.guide, '');
    return lack ? [at(['guide'], lack.problem, lack.remedy)] : [];
  });
  const ofPassages = library.quizzes.flatMap(({ file }) => {
    const findings: Finding[] = [];
    eachMap(file.data, ({ read }, path) => {
      const [slug = '', heading = '', ...more] = typeof read === 'string' ? read.split('#') : [];
      if (!ID.test(slug) || heading === '' || more.length > 0) return;
      const lack = lackOf(library, slug, heading);
      if (lack) findings.push(file.at([...path, 'read'], lack.problem, lack.remedy));
    });
    return findings;
  });
  return [...ofGuides, ...ofPassages];
};
