import { type Checkup, checkContent } from '../../src/build/content/check.ts';
import type { Finding } from '../../src/build/content/finding.ts';
import { loadFormats } from '../../src/build/content/formats.ts';

export const CHECK = 'content/quizzes/tea-check.yaml';
export const ASSESSMENT = 'content/quizzes/tea.yaml';
export const SCALES = 'content/scales.yaml';
export const SOURCES = 'content/sources.yaml';
export const PARTS = 'content/parts.yaml';
export const GUIDE = 'content/guides/kitchen/brewing.mdx';

const check = `id: tea-check
version: 1
purpose: check
guide: brewing
title: Tea
summary: Two questions on tea.
minutes: 2
questions:
  - id: which-water
    kind: single
    text: Which *water*?
    read: brewing#boil-the-water
    options:
      - id: boiling
        label: Boiling
        correct: true
        why: It draws best.
      - id: cold
        label: Cold
        why: It draws slowly, see [how](/guides/brewing/#warm-the-pot).
  - id: which-leaves
    kind: multiple
    text: Which two?
    read: brewing#warm-the-pot
    options:
      - { id: green, label: Green, correct: true, why: Yes. }
      - { id: black, label: Black, correct: true, why: Yes. }
      - { id: straw, label: Straw, why: No. }
`;

const advice = (dimension: string, band: string, direction = '') => `  - dimension: ${dimension}
    band: ${band}${direction && `\n    direction: ${direction}`}
    do: Do what helps ${dimension} ${band} ${direction}.
    ask: What would help?
    plan: { if: the bell rings, then: I ask }
    read: brewing#warm-the-pot
`;

const assessment = `id: tea
version: 3
purpose: assessment
guide: brewing
title: Your tea
summary: How do you make it?
minutes: { full: 4, short: 1 }
about: |
  Think of **one** pot.

  - It is private.
method: It is a mean.
groups:
  - { id: pot, label: The pot }
bands:
  - { id: weak, label: weak, from: 0 }
  - { id: strong, label: strong, from: 2 }
minimum-coverage: { share: 2/3, questions: 2 }
dimensions:
  - id: warmth
    label: Warmth
    group: pot
    means: How warm it is.
    read: brewing#warm-the-pot
  - id: truth
    label: Truth
    group: pot
    means: Whether it is tea.
    read: brewing#boil-the-water
    words: { strong: { self: not doubted, customer: confirmed } }
questions:
  - { id: warmth-1, kind: rating, dimension: warmth, scale: often, text: I warm the pot., customer: They warm it., short: true, source: [T1] }
  - { id: warmth-2, kind: rating, dimension: warmth, scale: often, text: I boil the water., customer: They boil it. }
  - { id: warmth-3, kind: amount, dimension: warmth, scale: much, text: I pour., customer: They pour. }
  - { id: truth-1, kind: rating, dimension: truth, scale: often, text: I use tea., customer: They use tea. }
  - { id: truth-2, kind: rating, dimension: truth, scale: often, text: I say what it is., customer: They say it. }
  - id: matters-most
    kind: multiple
    heading: What matters most
    text: Which one?
    customer: Which one do they need?
    choose: 1
    options:
      - { id: warmth, label: Warmth }
      - { id: truth, label: Truth }
contribution: { question: matters-most }
certainty:
  question: truth-2
  grades:
    - { id: hunch, label: a hunch, answers: [never, sometimes], means: You guess. }
    - { id: seen, label: seen, answers: [always, no-pot], means: You looked. }
gates:
  - id: honesty
    label: The honesty gate
    dimension: truth
    level: own-up
    trips:
      - id: no-tea
        when:
          - { any: [truth-1], answered: [never] }
        because: You said so.
        lift: Use tea.
        do: Say so.
        ask: Did you notice?
        plan: { if: they ask, then: I own up }
        read: brewing#boil-the-water
    conditional:
      - id: silent
        when:
          - { any: [truth-1], answered: [cannot-say] }
        because: You did not say.
        lift: Say it.
caps:
  - id: cold
    at-most: drinkable
    when:
      - { any-dimension: [truth], band: [weak] }
      - { any: [warmth-1], not-answered: [always], of: customer }
    because: It is cold.
    lift: Warm it.
levels:
  rule: mean
  of: [warmth]
  steps:
    - { id: own-up, label: Own up, by: gate, means: First. }
    - { id: drinkable, label: Drinkable, from: 0, means: Good., next: Warm it. }
    - { id: fine, label: Fine, from: 3, needs: customer, means: Better. }
advice:
${['weak', 'strong']
  .flatMap((band) => [
    advice('warmth', band),
    advice('warmth', band, 'too-little'),
    advice('warmth', band, 'too-much'),
    advice('truth', band),
  ])
  .join('')}`;

const scales = `often:
  stem: How often?
  stem-customer: As you see it?
  cannot-say: I can’t say
  points:
    - { id: never, label: Never, customer: Not once, value: 0 }
    - { id: sometimes, label: Sometimes, value: 2 }
    - { id: always, label: Always, value: 4, customer-value: 3 }
    - { id: no-pot, label: There is no pot, value: none }
much:
  cannot-say: I can’t say
  points:
    - { id: little, label: Too little, value: 0, direction: too-little }
    - { id: right, label: About right, value: 4 }
    - { id: much, label: Too much, value: 0, direction: too-much }
`;

const guide = `---
title: Brewing
summary: How to make tea.
order: 1
updated: 2026-11-21
sources: [tea-book]
covers: [T1]
outcomes:
  - Make tea
---

Read [on](/quizzes/tea/) or [below](#warm-the-pot).

## Boil the water

\`\`\`
## Not a heading
\`\`\`

<Callout title="Mind">

## Warm the *pot*

</Callout>

<Quiz id="tea-check" />
`;

const sources = `tea-book:
  title: The Tea Book
  author: Ana
  site: Books
  url: https://example.org/tea
  date: 1999-01-02
  changed: We left out the milk.
`;

const parts = 'kitchen:\n  label: The kitchen\n  summary: Where tea is made.\n  order: 1\n';

/** Content without a fault: one check, one full assessment, one guide, and what they refer to. */
export const valid: Readonly<Record<string, string>> = {
  [CHECK]: check,
  [ASSESSMENT]: assessment,
  [SCALES]: scales,
  [SOURCES]: sources,
  [PARTS]: parts,
  [GUIDE]: guide,
};

const formats = await loadFormats();

export function checkFiles(files: Readonly<Record<string, string>>): Checkup {
  return checkContent(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    formats,
  );
}

/** A change of the valid content. `¦` in the new text marks where the finding is expected. */
export interface Edit {
  file: string;
  from: string;
  to: string;
}

/** Applies edits; the marks are taken out, and returned as `file:line:column`. */
export function edit(edits: readonly Edit[]): { files: Record<string, string>; marks: string[] } {
  const files: Record<string, string> = { ...valid };
  for (const { file, from, to } of edits) {
    const text = files[file] ?? '';
    if (!text.includes(from)) throw new Error(`"${from}" is not in ${file}`);
    files[file] = text.replace(from, () => to);
  }
  const marks: string[] = [];
  for (const [file, text] of Object.entries(files)) {
    const [first = '', ...more] = text.split('¦');
    let before = first;
    for (const part of more) {
      const lines = before.split('\n');
      marks.push(`${file}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`);
      before += part;
    }
    files[file] = before;
  }
  return { files, marks };
}

export function placeOf({ file, line, column }: Finding): string {
  return `${file}:${line}:${column}`;
}
