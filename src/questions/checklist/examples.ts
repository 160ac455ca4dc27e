import type { Example } from '../kind.ts';

export const examples: Example[] = [
  {
    title: 'lines to tick',
    purpose: 'assessment',
    yaml: `
id: before-i-leave
kind: checklist
text: What did you do before you left your last customer?
lines:
  - { id: said-what, label: Said what I had done }
  - { id: asked, label: Asked whether anything was left }
  - { id: next-step, label: 'Said what happens next, and *when*' }
  - { id: contact, label: Said how to reach me }
`,
    responses: [
      { value: {}, expect: { chosen: [], value: 0 } },
      { value: { asked: true }, expect: { chosen: ['asked'], value: 1 } },
      {
        value: { 'said-what': true, asked: true, 'next-step': true, contact: true },
        expect: { chosen: ['said-what', 'asked', 'next-step', 'contact'], value: 4 },
      },
    ],
    malformed: [[], 'asked', true, null, { asked: false }, { other: true }, { toString: true }, { asked: 1 }],
  },
  {
    title: 'lines of which some ask for evidence',
    purpose: 'assessment',
    yaml: `
id: promises-kept
kind: checklist
text: What is true of the promises you made this month?
lines:
  - { id: written-down, label: Each is written down, evidence: Where? }
  - { id: date, label: Each has a date }
  - { id: told, label: Whoever waits was told of a delay, evidence: The last time this happened }
`,
    responses: [
      { value: {}, expect: { chosen: [], value: 0 } },
      { value: { date: true }, expect: { chosen: ['date'], value: 4 / 3 } },
      { value: { 'written-down': true, date: true }, expect: { chosen: ['date'], value: 4 / 3 } },
      {
        value: { 'written-down': 'In the case notes', date: true, told: 'Tuesday, the lift' },
        expect: { chosen: ['written-down', 'date', 'told'], value: 4 },
      },
    ],
    malformed: [
      { told: 'x'.repeat(501) },
      { told: null },
      { told: ['Tuesday'] },
      { constructor: 'x' },
      ['told'],
    ],
  },
];
