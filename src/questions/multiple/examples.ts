import type { Example } from '../kind.ts';

export const examples: Example[] = [
  {
    title: 'two right options of four, with partial credit',
    purpose: 'check',
    yaml: `
id: gives-control
kind: multiple
text: What gives a customer control?
options:
  - id: let-finish
    label: Letting them finish before you suggest anything
    correct: true
    why: What they say can only count once it has been said.
  - id: come-back
    label: Coming back to a suggestion they made
    correct: true
    why: It shows that what they said had an effect.
  - id: nod
    label: Nodding while you type
    why: It looks like listening. Whether it was shows in what happens next.
  - id: survey
    label: Sending a survey afterwards
    why: Useful, but it comes when the matter is decided.
`,
    responses: [
      { value: ['let-finish', 'come-back'], expect: { credit: 1 } },
      { value: ['let-finish', 'nod'], expect: { credit: 0 } },
      { value: ['let-finish'], expect: { credit: 0.5 } },
      { value: ['nod', 'survey'], expect: { credit: 0 } },
    ],
    malformed: ['let-finish', [], ['let-finish', 'let-finish'], ['other'], [1], null],
  },
  {
    title: 'a choice of two that is not scored',
    purpose: 'assessment',
    yaml: `
id: two-needs
kind: multiple
text: Which two would change most?
choose: 2
options:
  - { id: empathy, label: Empathy }
  - { id: fairness, label: Fairness }
  - { id: control, label: Control }
`,
    responses: [{ value: ['empathy', 'control'], expect: { chosen: ['empathy', 'control'] } }],
    malformed: [['empathy', 'empathy'], 'empathy', [null]],
  },
];
