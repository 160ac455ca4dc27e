import type { Finding } from '../finding.ts';
import type { GuideFile } from '../guide-file.ts';
import type { Library } from '../library.ts';
import { didYouMean } from '../nearest.ts';
import type { Coverage } from '../schema/coverage.ts';
import { type ContentRule, keysOf } from './rule.ts';

const FILE = 'content/coverage.yaml';

/** Whether a caveat of the guide is about the line. */
function hasCaveat({ body }: GuideFile, number: string): boolean {
  return [...body.matchAll(/<Caveat\b[^>]*\sabout=(["'])(.*?)\1/g)].some(([, , about = '']) =>
    about.split(/[\s,]+/).includes(number),
  );
}

function inGuide(guide: GuideFile, numbers: string[], lines: Coverage): Finding[] {
  const { shaped } = guide;
  if (!shaped) return [];
  return shaped.value.covers.flatMap((number, place) => {
    const path = ['covers', place];
    if (!numbers.includes(number)) {
      const remedy = `${didYouMean(number, numbers, 'Numbers')} They stand in ${FILE}.`;
      return [shaped.at(path, `there is no line "${number}" to cover`, remedy)];
    }
    const line = lines[number];
    if (line?.leftOut !== undefined) {
      const remedy = `take it out here, or take "left-out" out of ${FILE}.`;
      return [shaped.at(path, `"${number}" is marked as left out`, remedy)];
    }
    if (!line?.caveat || hasCaveat(guide, number)) return [];
    const remedy = `say what is known in a <Caveat title="…" about="${number}">.`;
    return [
      shaped.at(path, `"${number}" rests on no evidence, and no caveat of this guide is about it`, remedy),
    ];
  });
}

/** Lines that nothing carries. Waits until every guide can be read: one of them may carry it. */
function carriedByNone({ guides, coverage }: Library, lines: Coverage): Finding[] {
  const { shaped } = coverage;
  if (!shaped || guides.some((guide) => !guide.shaped)) return [];
  const carried = new Set(guides.flatMap((guide) => guide.shaped?.value.covers ?? []));
  return Object.entries(lines).flatMap(([number, { leftOut }]) =>
    leftOut !== undefined || carried.has(number)
      ? []
      : [
          shaped.at(
            [number],
            `no guide carries "${number}"`,
            'add it to "covers" of the guide that teaches it, or say here why not: "left-out: …".',
          ),
        ],
  );
}

/** Guides cover lines that exist, and every line is carried by a guide or left out for a reason. */
export const coverage: ContentRule = (library) => {
  const { file, shaped } = library.coverage;
  const numbers = keysOf(file);
  // A handbook without such a list may number as it likes.
  if (!numbers || numbers.length === 0) return [];
  const lines = shaped?.value ?? {};
  return [
    ...library.guides.flatMap((guide) => inGuide(guide, numbers, lines)),
    ...carriedByNone(library, lines),
  ];
};
