import type { Example } from '../kind.ts';

export const examples: Example[] = [
  {
    title: 'a place between two statements',
    purpose: 'assessment',
    yaml: `
id: when-it-ends
kind: pair
scale: between-two
text: When does a visit end?
left: When everything on the job sheet is done
right: When the customer has asked what they wanted to ask
`,
    responses: [
      { value: 'exactly-left', expect: { chosen: ['exactly-left'], value: 0 } },
      { value: 'in-between', expect: { value: 2 } },
      { value: 'exactly-right', expect: { chosen: ['exactly-right'], value: 4 } },
    ],
    malformed: ['left', 2, null, {}, { me: 'in-between' }, ['in-between']],
  },
  {
    title: 'two statements, answered for the company and for myself',
    purpose: 'assessment',
    yaml: `
id: how-to-complain
kind: pair
scale: between-two
text: How do people learn where to complain?
left: Whoever looks for the way **finds** it
right: We **tell** everyone, unasked
for:
  - { id: company, label: My company }
  - { id: me, label: Me }
`,
    responses: [
      {
        value: { company: 'more-left', me: 'exactly-right' },
        expect: { chosen: ['exactly-right'], value: 4, beside: { company: 1 } },
      },
      {
        value: { company: 'cannot-say', me: 'more-right' },
        expect: { chosen: ['more-right'], value: 3, beside: {} },
      },
      {
        value: { company: 'exactly-left', me: 'cannot-say' },
        expect: { chosen: ['cannot-say'], beside: { company: 0 } },
      },
    ],
    malformed: [
      'in-between',
      {},
      { me: 'left' },
      { you: 'in-between' },
      [],
      ['in-between', 'in-between'],
      null,
    ],
  },
];
