import { stringify } from 'yaml';
import type { Library } from '../library.ts';
import { didYouMean } from '../nearest.ts';
import { mustBeNew, partsIn, Refusal, type Start, titleOf } from './start.ts';

/** What a new guide begins as. */
export function guideStart(slug: string, { order, day }: { order: number; day: string }): string {
  const frontMatter = stringify({
    title: titleOf(slug),
    summary: 'Say in one sentence what the reader gets.',
    order,
    updated: day,
    sources: [],
    covers: [],
    outcomes: ['Say what the reader will be able to do, and begin with a verb'],
  });
  return `---
${frontMatter}---

Begin with a case that a working reader knows.

## A heading that says something

Write short paragraphs. Show one worked example.

<TryThis>

Name the one thing to try this week.

</TryThis>
`;
}

/**
 * A guide to begin with.
 *
 * @param part the folder; without it the first part
 * @param day as `2026-11-21`
 * @throws Refusal
 */
export function newGuide(library: Library, slug: string, options: { part?: string; day: string }): Start {
  const parts = partsIn(library).map(({ id }) => id);
  const part = options.part ?? parts[0];
  if (part === undefined || !parts.includes(part)) {
    const known = didYouMean(part ?? '', parts, 'Parts');
    throw new Refusal(
      `There is no part "${part ?? ''}". ${known} A new one is described in content/parts.yaml.`,
    );
  }
  const path = `content/guides/${part}/${slug}.mdx`;
  mustBeNew(slug, path, library.guides.find((guide) => guide.slug === slug)?.source.path);
  const orders = library.guides.flatMap((guide) =>
    guide.part === part ? (guide.shaped?.value.order ?? 0) : [],
  );
  return {
    path,
    text: guideStart(slug, { order: Math.max(0, ...orders) + 1, day: options.day }),
    next: [
      'Write it. Name its sources, which stand in content/sources.yaml.',
      'npm test -- content',
      `npm run dev, and look at /guides/${slug}/`,
      `npm run new quiz ${slug}-check, and embed it with <Quiz id="${slug}-check" />`,
    ],
  };
}
