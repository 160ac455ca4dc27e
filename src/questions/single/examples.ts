import type { Example } from '../kind.ts';

export const examples: Example[] = [
  {
    title: 'one right option of three',
    purpose: 'check',
    yaml: `
id: which-need
kind: single
text: A customer says “nobody told me the visit had moved”. Which need went short?
options:
  - id: information
    label: Information
    correct: true
    why: A change that touches their day is news they need in time.
  - id: friendliness
    label: Friendliness
    why: They may have been greeted warmly. It did not help them plan.
  - id: alternatives
    label: Alternatives
    why: A choice of times might help as well, but first they had to know.
`,
    responses: [
      { value: 'information', expect: { chosen: ['information'], credit: 1 } },
      { value: 'friendliness', expect: { chosen: ['friendliness'], credit: 0 } },
    ],
    malformed: ['toString', 0, null, ['information'], {}],
  },
];
