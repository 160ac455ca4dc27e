import type { Library } from '../library.ts';
import { didYouMean } from '../nearest.ts';
import type { PassageRef } from '../schema/text.ts';
import { assessmentStart, UPPER } from './assessment.ts';
import { checkStart } from './check.ts';
import { mustBeNew, Refusal, type Start } from './start.ts';

/** A passage of the guide that a quiz is on: the one that is named, else that of its id. */
function passageFor(id: string, named: string | undefined, library: Library): PassageRef {
  const slug = named ?? id.replace(/-check$/, '');
  const slugs = library.guides.map((guide) => guide.slug);
  if (slugs.length === 0) throw new Refusal('A quiz is on a guide. Begin with: npm run new guide <slug>');
  const guide = library.guides.find((each) => each.slug === slug);
  if (!guide) {
    const ask = named === undefined ? ` Say which one "${id}" is on: -- --guide <slug>.` : '';
    throw new Refusal(`There is no guide "${slug}".${ask} ${didYouMean(slug, slugs, 'Guides')}`);
  }
  const [heading] = guide.headings;
  if (!heading) {
    throw new Refusal(
      `The guide "${guide.slug}" has no heading yet. Write one: a quiz names passages to read.`,
    );
  }
  return { guide: guide.slug, heading: heading.id };
}

function scaleFor({ scales }: Library): string {
  const fitting = Object.values(scales.shaped?.value ?? {}).find(({ points }) => {
    const values = points.flatMap(({ value }) => value ?? []);
    return (
      points.every(({ direction }) => !direction) &&
      values.some((value) => value < UPPER) &&
      values.some((value) => value >= UPPER)
    );
  });
  if (fitting) return fitting.id;
  throw new Refusal(
    'An assessment needs a scale from 0 to 4 without directions. Write one in content/scales.yaml.',
  );
}

/**
 * A quiz to begin with.
 *
 * @param options `assessment`: not a check; `guide`: slug of the guide it is on
 * @throws Refusal
 */
export function newQuiz(
  library: Library,
  id: string,
  { assessment = false, guide }: { assessment?: boolean; guide?: string },
): Start {
  const path = `content/quizzes/${id}.yaml`;
  mustBeNew(
    id,
    path,
    library.paths.find((taken) => taken === path),
  );
  const passage = passageFor(id, guide, library);
  const text = assessment ? assessmentStart(id, passage, scaleFor(library)) : checkStart(id, passage);
  return {
    path,
    text,
    next: [
      `Write your questions in place of those that are there. It is on the guide "${passage.guide}".`,
      'Choose ids that say what they mean: results are stored under them, so they never change.',
      'npm test -- content',
      `npm run dev, and look at /quizzes/${id}/ and /quizzes/${id}/paper/`,
      'All question kinds and keys: /run-your-own/question-kinds/',
      ...(assessment
        ? [
            'How scoring is written: /run-your-own/scoring/',
            `What it can come to: /run-your-own/preview/${id}/`,
            `Link to it from a guide: [words](/quizzes/${id}/)`,
          ]
        : [`Embed it in a guide with <Quiz id="${id}" />`]),
    ],
  };
}
