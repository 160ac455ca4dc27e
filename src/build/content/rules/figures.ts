import type { Finding } from '../finding.ts';
import { FIGURE } from '../library.ts';
import { didYouMean } from '../nearest.ts';
import type { SourceText } from '../source-text.ts';
import type { ContentRule } from './rule.ts';

/** What a drawing that becomes part of a page cannot hold, and why. */
const REFUSED: readonly [pattern: RegExp, remedy: string][] = [
  [/<(script|style|foreignObject|image|iframe)\b/, 'draw with shapes and text only.'],
  [/\s(style|on\w+)=/, 'write it as attributes: fill="currentColor", stroke-width="2".'],
  [/\shref=["'](?!#)/, 'a drawing asks for nothing from elsewhere.'],
  [/\sid=/, 'take it out: a page may show two drawings, and ids are there once.'],
  [/(fill|stroke)=["']#/, 'write currentColor, so that it shows in dark and in print.'],
];

const TAG = /<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)(?:[^<>"']|"[^"]*"|'[^']*')*?(\/?)>/gi;

/** The first tag of a drawing that is not closed, or closes nothing. */
function unpaired(drawing: SourceText): Finding[] {
  const open: { name: string; at: number }[] = [];
  for (const { index: at, 1: closing, 2: name, 3: alone } of drawing.text.matchAll(TAG)) {
    if (name === undefined || alone) continue;
    if (!closing) open.push({ name, at });
    else if (open.at(-1)?.name === name) open.pop();
    else if (!open.some((tag) => tag.name === name))
      return [drawing.finding(at, `</${name}> closes nothing`, `take it out, or write <${name}> before it.`)];
    else break;
  }
  const last = open.at(-1);
  if (!last) return [];
  return [drawing.finding(last.at, `<${last.name}> is not closed`, `write </${last.name}> where it ends.`)];
}

function drawingFaults(drawing: SourceText): Finding[] {
  const { text } = drawing;
  const [, title] = text.match(/<title>([^<]+)<\/title>/) ?? [];
  const faults = REFUSED.flatMap(([pattern, remedy]) => {
    const [found] = text.match(pattern) ?? [];
    if (found === undefined) return [];
    return [drawing.finding(text.indexOf(found), `a drawing cannot hold "${found.trim()}"`, remedy)];
  });
  if (title === undefined) {
    faults.push(
      drawing.finding(0, 'this drawing has no title', 'begin it with <title>What it shows</title>.'),
    );
  }
  return [...faults, ...unpaired(drawing)];
}

/** Every figure that a guide shows is there, and fits into a page. */
export const figures: ContentRule = ({ figures: drawings, guides }) => {
  const ids = drawings.flatMap(({ path }) => path.match(FIGURE)?.[1] ?? []);
  return [
    ...drawings.flatMap(drawingFaults),
    ...guides.flatMap(({ figures: mentions, source }) =>
      mentions.flatMap(({ name, offset }) =>
        ids.includes(name)
          ? []
          : [
              source.finding(
                offset,
                `there is no drawing content/figures/${name}.svg`,
                didYouMean(name, ids, 'Drawings'),
              ),
            ],
      ),
    ),
  ];
};
