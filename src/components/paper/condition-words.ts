import type { paper as paperWords } from '../../messages/en.ts';
import { fill } from '../../messages/fill.ts';
import { words } from '../../questions/shared/page.ts';
import { CANNOT_SAY, type Question, type Quiz } from '../../quiz/quiz.ts';
import { plain, type Rich } from '../../quiz/rich.ts';
import type { Condition, Scoring } from '../../quiz/scoring.ts';

export interface PaperRulesProps {
  quiz: Quiz;
  scoring: Scoring;
  paper: typeof paperWords;
}

function tallyInWords(
  condition: Extract<Condition, { tally: string }>,
  { dimensions, tallies }: Scoring,
  paper: PaperRulesProps['paper'],
): string {
  const tally = tallies.find(({ id }) => id === condition.tally)?.label ?? condition.tally;
  const labels = (ids: string[]) =>
    dimensions
      .filter(({ id }) => ids.includes(id))
      .map(({ label }) => label)
      .join(` ${paper.or} `);
  if ('open' in condition) return fill(paper.tallyOpen, { tally, dimensions: labels(condition.open) });
  if ('held' in condition) return fill(paper.tallyHeld, { tally, dimensions: labels(condition.held) });
  if ('atLeast' in condition) return fill(paper.tallyAtLeast, { tally, n: condition.atLeast });
  return fill(paper.tallyAtMost, { tally, n: condition.atMost });
}

interface Answer {
  id: string;
  label: Rich;
  customer?: string;
}

/** Whatever in a question has an id and a label: options, lines, choices of scenes. */
function labelledIn(part: unknown): Answer[] {
  if (Array.isArray(part)) return part.flatMap(labelledIn);
  if (typeof part !== 'object' || part === null) return [];
  const own = 'id' in part && 'label' in part ? [part as Answer] : [];
  return [...own, ...Object.values(part).flatMap(labelledIn)];
}

/** What a question can be answered with, as a rule names it. */
function answersTo(question: Question, quiz: Quiz): Answer[] {
  const scale = 'scale' in question ? quiz.scales[String(question.scale)] : undefined;
  const own = scale ? scale.points : labelledIn(question);
  return [...own, { id: CANNOT_SAY, label: scale?.cannotSay ?? words().cannotSay }];
}

/** One line of a rule in words: "Question 42 or 43: Once / More often". */
export function conditionInWords(condition: Condition, { quiz, scoring, paper }: PaperRulesProps): string {
  const or = (list: string[]) => list.join(` ${paper.or} `);
  if ('tally' in condition) return tallyInWords(condition, scoring, paper);
  if ('anyDimension' in condition) {
    const labels = scoring.dimensions.filter(({ id }) => condition.anyDimension.includes(id));
    const bands = scoring.bands.filter(({ id }) => condition.band.includes(id));
    return fill(paper.when, {
      what: or(labels.map(({ label }) => label)),
      answers: or(bands.map(({ label }) => label)),
    });
  }
  const numbered = quiz.questions.flatMap((question, index) =>
    condition.any.includes(question.id) ? [{ question, number: String(index + 1) }] : [],
  );
  const wanted = 'answered' in condition ? condition.answered : condition.notAnswered;
  const first = numbered[0]?.question;
  const answers = (first ? answersTo(first, quiz) : [])
    .filter(({ id }) => wanted.includes(id))
    .map(({ label, customer }) => (condition.of === 'customer' && customer) || plain(label));
  const what = fill(condition.of === 'customer' ? paper.customerQuestion : paper.question, {
    numbers: or(numbered.map(({ number }) => number)),
  });
  return fill('answered' in condition ? paper.when : paper.whenNot, { what, answers: or(answers) });
}

/** All lines of a rule in words. */
export function rulesInWords(when: Condition[], props: PaperRulesProps): string {
  return when.map((condition) => conditionInWords(condition, props)).join(` ${props.paper.and} `);
}
