import type { ContentRule } from '../rules/rule.ts';
import { assessmentStart } from '../starts/assessment.ts';
import { checkStart } from '../starts/check.ts';
import { guideStart } from '../starts/guide.ts';

/** The words of a line, without its key and signs. */
const LINE = /^ *(?:- )?(?:[\w-]+: )?(?:#+ )?(\S.*?)[ \t]*\r?$/gm;
/** A shorter line could be anybody's. */
const FEWEST_WORDS = 4;

const linesOf = (text: string) =>
  [...text.matchAll(LINE)].map(({ index, 1: words = '' }) => ({ index, words }));

const passage = { guide: 'a', heading: 'a' };
const starts = [
  guideStart('a', { order: 1, day: '2026-01-01' }),
  checkStart('a', passage),
  assessmentStart('a', passage, 'a'),
];
const written = new Set(
  starts
    .flatMap(linesOf)
    .map(({ words }) => words)
    .filter((words) => words.split(' ').length >= FEWEST_WORDS),
);

/** What `npm run new` wrote is there to be replaced. Of each file the first place is told. */
export const startText: ContentRule = ({ guides, quizzes }) =>
  [...guides, ...quizzes.map(({ file }) => file)].flatMap(({ source }) => {
    const still = linesOf(source.text).filter(({ words }) => written.has(words));
    const [first] = still;
    if (!first) return [];
    const others = still.length > 1 ? `, and so do ${still.length - 1} more` : '';
    const offset = source.text.indexOf(first.words, first.index);
    const problem = `this line of the start that "npm run new" wrote still stands${others}`;
    return [source.finding(offset, problem, 'write your own words in its place before readers see it.')];
  });
